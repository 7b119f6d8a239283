import type { Samples } from './sample';

export const de: Samples = {
  appeals: [
    ['give', 'Unterstützen Sie unsere Arbeit mit Ihrer Spende.'],
    ['give', 'Hilf uns! Jetzt spenden'],
    ['frequency', 'Einmalig, monatlich oder jährlich: Betrag wählen'],
    ['newsletter', 'Jeden Morgen das Wichtigste in Ihr Postfach'],
    ['email', 'Ihre E-Mail-Adresse'],
    ['signUp', 'Melden Sie sich für unseren Newsletter an'],
    ['subscribe', 'Jetzt Digitalabo abschließen, jederzeit kündbar'],
    ['register', 'Kostenlos registrieren und weiterlesen'],
    ['app', 'Unsere Nachrichten-App herunterladen'],
    ['follow', 'Folgen Sie uns auf Facebook'],
    ['notify', 'Push-Nachrichten erlauben'],
    ['survey', 'War dieser Artikel hilfreich?'],
    ['plea', 'Liebe Leserin, lieber Leser, guter Journalismus kostet Geld.'],
    ['dismiss', 'Nein, danke. Vielleicht später'],
    ['gate', 'Registrieren Sie sich kostenlos, um diesen Artikel vollständig zu lesen. Bereits Abonnent?'],
    ['smallPrint', 'Es gelten unsere Datenschutzhinweise. Abmeldung jederzeit möglich.'],
    ['against', 'Lesen Sie auch: Mehr zum Thema'],
  ],
  news: [
    'Der Verein hatte Spenden in Höhe von zwei Millionen Euro erhalten, teilte die Staatsanwaltschaft am Montag mit.',
    'Die Ministerin will die Kommunen unterstützen und die Mitglieder der Kommission im Herbst erneut einladen.',
    'Nach der Registrierung der Wahlhelfer meldeten sich hunderte Bürger, die an der Auszählung teilnehmen wollten.',
  ],
};
