import type { Words } from './words';

export const it: Words = {
  give: 'dona ora/adesso, fai/faccio/fare una * donazione, la tua donazione, sostienici, aiutaci, sostieni/sostenere * giornalismo/informazione/giornale, diventa * socio/sostenitore',
  frequency: 'una tantum, mensile*, annuale*, al mese',
  newsletter: 'nella tua casella/mail/posta/e-mail',
  email: 'indirizzo e-mail/mail, la tua e-mail/mail',
  signUp: 'iscriviti, mi iscrivo, ricevi * notizie/aggiornamenti/ogni/gratis, non perder*, resta/rimani aggiornat*',
  subscribe:
    '=abbonati, abbonati ora/a/per, abbonamento, già abbonato, agli abbonati, accesso illimitato, disdici quando',
  register: 'accedi, =registrati, crea * account',
  app: 'scarica * app, nostra app',
  follow: 'seguici, canale whatsapp/telegram',
  notify: 'attiva/ricevi * notifiche',
  survey: '',
  promote: '',
  plea: 'car* lettor*/lettric*, senza di te/voi, grazie a te/voi, informazione/giornalismo indipendente, tuo sostegno/aiuto',
  dismiss: 'no grazie, non ora, =chiudi',
  gate: 'per continuare/proseguire a? la? leggere/lettura, per leggere * tutto/articolo/intero/resto, continua a leggere con, riservato/riservati/riservata agli/ai abbonati/soci, solo per * abbonati, contenuto esclusivo per, contenuto per abbonati, sblocca * articolo',
  smallPrint: 'privacy, termini e, disiscriv*',
  against: 'comment*, leggi anche, correlati, condividi, pubblicità, cerca',
  youAndWe: '',
  offer: '',
  callToAction: '',
  helping: '',
  edition: '',
  networks: '',
};
