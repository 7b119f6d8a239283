import type { Samples } from './sample';

export const fi: Samples = {
  appeals: [
    ['give', 'Lahjoita ja tue riippumatonta journalismia'],
    ['newsletter', 'Tärkeimmät uutiset sähköpostiisi joka aamu'],
    ['email', 'Kirjoita sähköpostiosoitteesi'],
    ['signUp', 'Tilaa ilmainen uutiskirje'],
    ['subscribe', 'Vain tilaajille. Kokeile kuukausi ilmaiseksi'],
    ['register', 'Kirjaudu sisään tai luo tili'],
    ['plea', 'Hyvä lukija, ilman sinua emme pärjää'],
    ['dismiss', 'Ei kiitos, ei nyt'],
    ['against', 'Lue myös'],
    ['gate', 'Tämä artikkeli on vain tilaajille. Oletko jo tilaaja? Kirjaudu jatkaaksesi lukemista.'],
  ],
  news: [
    'Ministeri sanoi tiistaina, että esitys ei ole valmis, mutta se on myös kuntien mukaan tarpeen, kun rahat loppuvat.',
    'Puolueen saamat varat oli kirjattu väärin, ja hän on kertonut, että virhe korjataan, kun tarkastus päättyy.',
    'Poliisi etsii kahta miestä, jotka poistuivat paikalta, mutta joita ei ole nähty sen jälkeen, ja myös autoa, joka oli varastettu.',
  ],
};
