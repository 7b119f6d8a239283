import type { Samples } from './sample';

export const hu: Samples = {
  appeals: [
    ['give', 'Támogasd a munkánkat! Támogass minket havonta'],
    ['newsletter', 'Iratkozz fel hírlevelünkre, minden reggel a postaládádban'],
    ['email', 'Add meg az e-mail címed'],
    ['signUp', 'Feliratkozom'],
    ['subscribe', 'Fizess elő most! Korlátlan hozzáférés'],
    ['register', 'Jelentkezz be vagy regisztrálj'],
    ['plea', 'Kedves Olvasó! Nélküled nem megy'],
    ['dismiss', 'Nem, köszönöm'],
    ['against', 'Hozzászólások'],
    ['gate', 'Csak előfizetőknek. A teljes cikk elolvasásához fizessen elő! Már előfizetőnk?'],
  ],
  news: [
    'A miniszter kedden azt mondta, hogy a javaslat nem készült el, és csak a jövő héten kerül a kormány elé.',
    'Az alapítvány kapott egy összeget a cégtől, és ez nem szerepelt a beszámolóban, ahogy az ügyészség is megállapította.',
    'A rendőrség két férfit keres, és azt kéri, hogy jelentkezzen, aki látta az autót, de csak ha ez az éjszaka volt.',
  ],
};
