import type { Samples } from './sample';

export const cs: Samples = {
  appeals: [
    ['give', 'Podpořte nás, přispějte na nezávislou redakci'],
    ['newsletter', 'Výběr zpráv do vaší schránky každé ráno'],
    ['email', 'Vaše e-mailová adresa'],
    ['signUp', 'Přihlaste se k odběru newsletteru'],
    ['subscribe', 'Článek je jen pro předplatitele. Předplaťte si'],
    ['register', 'Přihlásit se'],
    ['plea', 'Milí čtenáři, bez vás to nejde'],
    ['dismiss', 'Ne, děkuji'],
    ['against', 'Čtěte také'],
    ['gate', 'Článek je pouze pro předplatitele. Chcete číst dál? Už máte předplatné?'],
  ],
  news: [
    'Ministr v úterý řekl, že se vláda na návrhu neshodla a že o něm bude jednat až na podzim, jako loni.',
    'Dary, které strana přijala, se do výroční zprávy nedostaly, ale úřad je považuje za nezákonné, jako v minulých letech.',
    'Policie pátrá po dvou mužích, které viděli svědci na nádraží, a žádá je, aby se na služebně ozvali, ale bez výsledku.',
  ],
};
