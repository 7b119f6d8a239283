import type { Words } from './words';

export const sv: Words = {
  give: 'skänk en, ge en gåva, swisha, stöd oss, stöd vår/oberoende * journalistik/redaktion, stötta oss, din gåva, ditt bidrag, donera, hjälp oss',
  frequency: 'engångs*, varje månad, årlig*',
  newsletter: 'nyhetsbrev*',
  email: 'e-postadress',
  signUp: 'anmäl dig, prenumerera, få * nyhetsbrev*, missa inte/inget, ja tack',
  subscribe: 'prenumeration*, bli prenumerant, redan prenumerant, för prenumeranter, prova * gratis, läs vidare',
  register: 'logga in, skapa * konto, registrera dig',
  app: 'ladda ner * app*',
  follow: 'följ oss, gilla oss',
  notify: 'aktivera/slå/få * notiser',
  survey: '',
  promote: '',
  plea: 'kära/bästa läsare, utan dig/er, tack vare dig, ditt/ert stöd, oberoende journalistik',
  dismiss: 'nej tack, inte nu, =stäng',
  smallPrint: 'integritetspolicy, villkor*',
  against: 'kommentarer, läs också/mer, dela, annons, sök',
};
