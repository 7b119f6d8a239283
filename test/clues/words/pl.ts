import type { Samples } from './sample';

export const pl: Samples = {
  appeals: [
    ['give', 'Wesprzyj niezależne media. Twoja wpłata ma znaczenie'],
    ['newsletter', 'Najważniejsze wiadomości na Twoją skrzynkę, prosto na maila'],
    ['email', 'Podaj adres e-mail'],
    ['signUp', 'Zapisz się do newslettera'],
    ['subscribe', 'Kup dostęp cyfrowy. Prenumerata bez reklam'],
    ['register', 'Masz już konto? Zaloguj się'],
    ['plea', 'Drogi Czytelniku, dzięki Wam możemy pisać'],
    ['dismiss', 'Nie, dziękuję'],
    ['against', 'Czytaj także'],
    ['gate', 'Artykuł dostępny tylko dla prenumeratorów. Aby czytać dalej, wykup dostęp. Masz już konto?'],
  ],
  news: [
    'Minister powiedział we wtorek, że nie jest gotów poprzeć ustawy, która trafi do sejmu na początku roku.',
    'Darowizny, które wpłynęły na konto fundacji, nie zostały wykazane w sprawozdaniu, jak ustaliła prokuratura.',
    'Policja szuka dwóch mężczyzn, którzy uciekli z miejsca wypadku i do tej pory nie zgłosili się na komisariat.',
  ],
};
