import type { Words } from './words';

export const da: Words = {
  give: 'støt os, støt vores/uafhængig * journalistik/arbejde, giv et bidrag, giv en gave, dit bidrag, din gave, doner, bliv støttemedlem/medlem',
  frequency: 'engangs*, månedlig*, om måneden',
  newsletter: 'nyhedsbrev*',
  email: 'e-mailadresse, din e-mail',
  signUp: 'tilmeld dig, tilmeld, abonner, få * nyhedsbrev*, ja tak',
  subscribe: 'bliv abonnent, abonnement*, allerede abonnent, for abonnenter, prøv * gratis, læs videre',
  register: 'log ind, opret * konto/profil',
  app: 'hent * app*',
  follow: 'følg os',
  notify: 'slå * notifikationer',
  survey: '',
  promote: '',
  plea: 'kære læser*, uden dig/jer, takket være dig, din støtte, uafhængig journalistik',
  dismiss: 'nej tak, ikke nu, =luk',
  smallPrint: 'privatlivspolitik, persondata*',
  against: 'kommentarer, læs også/mer, =del, annonce, søg',
};
