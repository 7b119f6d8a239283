import type { Words } from './words';

export const no: Words = {
  give: 'støtt oss, støtt vår/uavhengig * journalistikk/arbeid, gi en gave, gi et bidrag, vipps oss, din gave, ditt bidrag, doner, bli støttemedlem',
  frequency: 'engangs*, månedlig*, per måned',
  newsletter: 'nyhetsbrev*, på e-post',
  email: 'e-postadresse',
  signUp: 'meld deg på, abonner, få * nyhetsbrev*, ja takk',
  subscribe: 'bli abonnent, abonnement*, allerede abonnent, for abonnenter, prøv * gratis, les videre',
  register: 'logg inn, opprett * konto',
  app: 'last ned * app*',
  follow: 'følg oss, lik oss',
  notify: 'slå på/få * varsler',
  survey: '',
  promote: '',
  plea: 'kjære leser*, uten deg/dere, takket være deg, din støtte, uavhengig journalistikk',
  dismiss: 'nei takk, ikke nå, =lukk',
  smallPrint: 'personvern*, vilkår*, avmeld*',
  against: 'kommentarer, les også/mer, =del, annonse, søk',
};
