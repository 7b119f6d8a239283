import type { Words } from './words';

export const nl: Words = {
  give: 'doneer, =doneren, nu doneren, steun ons, steun onze/onafhankelijke * journalistiek/redactie/werk, ons steunen, help ons, word * donateur/lid/vriend, jouw/uw/je donatie/gift/bijdrage',
  frequency: 'eenmalig, maandelijks*, jaarlijks*, per maand',
  newsletter: 'nieuwsbrief*',
  email: 'e-mailadres',
  signUp:
    'schrijf je/u * in, =inschrijven, meld je/u * aan, =aanmelden, abonneer je/u, mis niets/geen, blijf op de hoogte',
  subscribe:
    'abonnement*, word abonnee, als/al/geen/voor abonnee*, onbeperkt* toegang/lezen, proef nu, opzegbaar, opzeggen wanneer, lees nu voor*',
  register: 'inloggen, maak * account',
  app: 'download * app, onze app',
  follow: 'volg ons, whatsapp-kanaal',
  notify: 'ontvang/zet * meldingen/notificaties',
  survey: '',
  promote: '',
  plea: 'beste lezer*, zonder jou/u/jouw/uw, dankzij jou/u, jouw/uw/je steun, onafhankelijke journalistiek',
  dismiss: 'nee bedankt, niet nu, =later, =sluiten',
  gate: 'om verder/door te lezen, om * te lezen, lees verder/door met/als, verder lezen met/als, wil je/u * verder/lezen, alleen/exclusief voor abonnees/leden, rest van * artikel, volledige/hele artikel',
  smallPrint: 'privacy*, voorwaarden, uitschrijven',
  against: 'reacties, reageer, lees ook, delen, advertentie, zoeken',
  youAndWe: '',
  offer: '',
  callToAction: '',
  helping: '',
  edition: '',
  networks: '',
};
