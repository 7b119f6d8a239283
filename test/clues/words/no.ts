import type { Samples } from './sample';

export const no: Samples = {
  appeals: [
    ['give', 'Støtt oss. Gi en gave til uavhengig journalistikk'],
    ['newsletter', 'Få nyhetsbrevet vårt hver morgen'],
    ['email', 'Din e-postadresse'],
    ['signUp', 'Meld deg på her'],
    ['subscribe', 'Allerede abonnent? Prøv en måned gratis'],
    ['register', 'Logg inn eller opprett konto'],
    ['plea', 'Kjære leser, uten deg går det ikke'],
    ['dismiss', 'Nei takk, ikke nå'],
    ['against', 'Les også'],
    ['gate', 'Bare for abonnenter. For å lese hele saken, logg inn. Allerede abonnent?'],
  ],
  news: [
    'Statsråden sa tirsdag at forslaget ikke har støtte på Stortinget, og at jeg er for optimistisk etter valget.',
    'Gavene som partiet fikk av selskapet, er ikke ført i regnskapet, og det har også revisor pekt på.',
    'Politiet leter etter to menn som forlot stedet etter ulykken og som også er sett i en annen by.',
  ],
};
