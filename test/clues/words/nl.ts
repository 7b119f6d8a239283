import type { Samples } from './sample';

export const nl: Samples = {
  appeals: [
    ['give', 'Steun ons met een eenmalige bijdrage of word donateur'],
    ['newsletter', 'Elke ochtend het nieuws in onze nieuwsbrief'],
    ['email', 'Vul je e-mailadres in'],
    ['signUp', 'Schrijf je gratis in'],
    ['subscribe', 'Nog geen abonnee? Onbeperkte toegang vanaf vandaag'],
    ['register', 'Maak een gratis account aan of inloggen'],
    ['plea', 'Beste lezer, zonder jou kunnen wij dit werk niet doen'],
    ['dismiss', 'Nee, bedankt. Niet nu'],
    ['against', 'Lees ook'],
    ['gate', 'Dit artikel is alleen voor abonnees. Om verder te lezen neem je een abonnement. Al abonnee?'],
  ],
  news: [
    'De minister zei dinsdag dat het plan voor de nieuwe brug niet door de gemeenteraad is goedgekeurd.',
    'Het fonds kreeg vorig jaar twee miljoen euro aan donaties, maar een deel van het geld is niet verantwoord.',
    'De politie zoekt twee mannen die met een auto op de snelweg zijn gevlucht en ook in een andere stad zijn gezien.',
  ],
};
