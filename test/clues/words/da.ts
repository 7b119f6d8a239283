import type { Samples } from './sample';

export const da: Samples = {
  appeals: [
    ['give', 'Støt os og giv et bidrag til uafhængig journalistik'],
    ['newsletter', 'Få vores nyhedsbrev hver morgen'],
    ['email', 'Din e-mailadresse'],
    ['signUp', 'Tilmeld dig her'],
    ['subscribe', 'Allerede abonnent? Prøv en måned gratis'],
    ['register', 'Log ind eller opret en profil'],
    ['plea', 'Kære læser, uden dig går det ikke'],
    ['dismiss', 'Nej tak, ikke nu'],
    ['against', 'Læs også'],
    ['gate', 'Kun for abonnenter. For at læse hele artiklen, log ind. Allerede abonnent?'],
  ],
  news: [
    'Ministeren sagde tirsdag, at forslaget ikke er støttet af Folketinget, og at det blev drøftet efter valget.',
    'Gaverne, som partiet har fået af selskabet, er ikke opført i regnskabet, og det blev også bemærket af revisor.',
    'Politiet leder efter to mænd, som forlod stedet efter ulykken, og som også er set i en af de andre byer.',
  ],
};
