import type { Words } from './words';

export const ro: Words = {
  give: 'donează, donați, susține-ne, susțineți-ne, susține jurnalismul/presa/redacția, fă/faceți o donație, donația ta, devino susținător, ajută-ne',
  frequency: 'lunar*, anual*',
  newsletter: 'buletin*, pe e-mail/mail',
  email: 'adres* de e-mail/mail',
  signUp: 'abonează-te, abonați-vă, înscrie-te, înscrieți-vă, primește * știri*/newsletter*/zilnic, nu rata',
  subscribe: 'abonament*, pentru abonați, acces nelimitat, fără reclame',
  register: 'autentific*, conectează-te, creează * cont',
  app: 'descarcă * aplicația',
  follow: 'urmărește-ne, urmăriți-ne',
  notify: 'activează * notificări*',
  survey: '',
  promote: '',
  plea: 'dragi/dragă cititor*, fără tine/voi, nevoie de tine/sprijin*, jurnalism* independent',
  dismiss: 'nu mulțumesc, nu acum, =închide',
  smallPrint: 'confidențialitate, termeni*',
  against: 'comentari*, citește și, distribuie, publicitate, caută',
};
