import type { Samples } from './sample';

export const sv: Samples = {
  appeals: [
    ['give', 'Stöd oss! Ge en gåva till vår journalistik'],
    ['newsletter', 'Få det viktigaste i vårt nyhetsbrev'],
    ['email', 'Din e-postadress'],
    ['signUp', 'Anmäl dig här'],
    ['subscribe', 'Prova en månad gratis. Redan prenumerant?'],
    ['register', 'Logga in eller skapa ett konto'],
    ['plea', 'Kära läsare, utan dig stannar vi'],
    ['dismiss', 'Nej, tack. Inte nu'],
    ['against', 'Läs också'],
    ['gate', 'Endast för prenumeranter. För att läsa hela artikeln, logga in. Redan prenumerant?'],
  ],
  news: [
    'Ministern sade på tisdagen att förslaget inte har stöd i riksdagen och att det är för tidigt att ge upp.',
    'Gåvorna som partiet fick av bolaget har inte redovisats, och det är en av frågorna som åklagaren utreder.',
    'Polisen söker två män som lämnade platsen med en stulen bil och som inte har synts till för övrigt.',
  ],
};
