import type { Words } from './words';

export const hu: Words = {
  give: 'támogass, támogasd/támogassa * munkánkat/lapot/újságírást/minket, támogatom, adományod*, adományozz*, legyél/legyen * támogató*',
  frequency: 'egyszeri, havi, éves',
  newsletter: 'hírlev*, postaládá*',
  email: 'e-mail cím, e-mail címed',
  signUp: 'iratkozz fel, iratkozzon fel, feliratkoz*, ne maradj/maradjon le',
  subscribe: 'előfizetek, előfizetés, előfizetőknek, fizess/fizessen elő, korlátlan hozzáférés',
  register: 'jelentkezz/jelentkezzen be, bejelentkezés, regisztrálj*',
  app: 'töltsd/töltse le * alkalmazás*',
  follow: 'kövess/kövessen minket/bennünket, lájkolj',
  notify: '',
  survey: '',
  promote: '',
  plea: 'kedves olvasó*, nélküled, nélkületek, szükségünk van, független újságírás*',
  dismiss: 'nem köszönöm, most nem, =bezár*',
  smallPrint: 'adatvédelmi, leiratkoz*',
  against: 'hozzászól*, komment*, megosztás, hirdetés, keresés',
};
