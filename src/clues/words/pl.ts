import type { Words } from './words';

export const pl: Words = {
  give: 'wesprzyj/wspieraj/wspomóż nas/naszą/nasze/niezależne/redakcję, wspieram, wpłać, twoja wpłata/darowizna, pomóż nam, zostań * patronem/darczyńcą',
  frequency: 'jednorazow*, miesięczn*, co miesiąc',
  newsletter: 'na * skrzynkę/maila/e-mail',
  email: 'adres e-mail/mailowy',
  signUp: 'zapisz się/mnie, zaprenumeruj, zasubskrybuj, subskrybuj, nie przegap, dołącz do nas/newslettera',
  subscribe: 'prenumerat*, subskrypcj*, kup/wykup/uzyskaj dostęp, wypróbuj za, bez reklam',
  register: 'zaloguj się, załóż konto, zarejestruj się',
  app: 'pobierz * aplikację',
  follow: 'obserwuj/śledź/polub nas',
  notify: 'włącz * powiadomienia',
  survey: '',
  promote: '',
  plea: 'drog* czytelni*, dzięki wam/tobie/twojemu, bez was/ciebie/twojego, twoje/wasze wsparcie, niezależne dziennikarstwo/media',
  dismiss: 'nie dziękuję, nie teraz, =zamknij',
  gate: 'aby/by/żeby czytać/przeczytać/kontynuować * dalej/cały/artykuł/czytanie/dalszą, czytaj dalej za/z/w, pozostało * artykułu, tylko/wyłącznie dla * prenumeratorów/subskrybentów, dostępn* tylko/wyłącznie dla, treść/artykuł/materiał dla/tylko * prenumeratorów/subskrybentów',
  smallPrint: 'polityk* prywatności, regulamin*, wyrażam zgodę',
  against: 'komentarz*, czytaj/zobacz także/też/również, udostępnij, reklama, szukaj, fot',
  youAndWe: 'ty, twoj*, twój, ciebie, tobie, wy, wasz*, was, wam, my, nas, nam, nasz*, państw*',
  offer: 'za darmo, bezpłatn*, darmow*, tylko, promocj*, rabat*, zniżk*, pierwszy miesiąc, prezent*, oferta*, ofert*',
  callToAction: 'tutaj, tu, teraz, dowiedz się, sprawdź, kliknij, dalej, zobacz, zamów, wypróbuj, kup',
  helping: 'wspar*, wspier*, wesprz*, pomóż*, pomoc, wpłat*, darowizn*, finans*, niezależn*, dziennikarstw*',
  edition:
    'prenumerat*, subskryp*, dostęp*, wydani*, numer*, magazyn*, cyfrow*, nielimitowan*, premium, czytaj dalej, artykuł*',
  networks: 'media/mediach społecznościow*, kanał*, społecznoś*, podcast*, telefon*',
};
