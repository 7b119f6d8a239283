import type { Words } from './words';

export const cs: Words = {
  give: 'podpořte nás/nezávisl*/naši/naše, podpořit nás/redakci, přispějte, darujte, váš dar/příspěvek, chci přispět/podpořit',
  frequency: 'jednorázov*, měsíčn*, ročn*',
  newsletter: 'do * schránky, e-mailem',
  email: 'e-mailov* adres*',
  signUp: 'přihlaste se k * odběru, přihlásit * odběr*, =odebírat, odebírejte, nezmeškejte',
  subscribe: 'předplatné, předplaťte, předplatit, pro předplatitele, odemkn*, bez reklam',
  register: 'přihlásit se, přihlaste se',
  app: 'stáhněte * aplikaci',
  follow: 'sledujte nás, přidejte * google',
  notify: 'zapnout/povolit * upozornění/oznámení',
  survey: '',
  promote: '',
  plea: 'mil* čtenář*, vážen* čtenář*, bez vás, vaše podpor*',
  dismiss: 'ne děkuji, teď ne, =zavřít',
  smallPrint: 'zásady ochrany, souhlasím',
  against: 'komentář*, diskuse, čtěte také, sdílet, reklama, hledat',
};
