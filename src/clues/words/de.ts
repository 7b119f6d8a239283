import type { Words } from './words';

export const de: Words = {
  common: 'der, die, das, und, ist, nicht, mit, von, den, für, auf, dem, ein, eine, sich, auch',
  give: '=spenden, =spende, können sie * spenden, spende jetzt/auch, jetzt/online/monatlich/einmalig/per spenden, spenden sie, deine/ihre/eure/jede/mit * spende, spendenkonto, unterstütz* uns/mich, uns unterstützen, unterstütz* unsere/unabhängigen * arbeit/journalismus/redaktion, jetzt/ich/mit unterstützen, unterstützer*/förderer/fördermitglied werden, werde* sie? * unterstützer*/fördermitglied/mitglied, mitglied werden, mit deinem/ihrem/eurem/einem beitrag, dein/ihr/euer beitrag, freiwillig * zahlen, zahl* ich, einmal zahlen, hilf/helft/helfen uns/sie uns, kaffee ausgeben, abonnement verschenken',
  frequency:
    'einmalig, einmal, monatlich*, jährlich*, vierteljährlich, wöchentlich*, pro/im monat/jahr/woche, jeden monat, betrag wählen/auswählen/eingeben, anderer/eigener/freier betrag, dauerauftrag, regelmäßig',
  newsletter:
    'rundbrief*, infobrief, newsmail*, ins/in ihr/dein/mein e-mail-postfach, postfach, per e-mail, per mail, mailverteiler, morgen-briefing, presseschau, e-mail-benachrichtigung*',
  email: 'e-mail-adresse, mail-adresse, ihre/deine/meine e-mail*, e-mail eingeben',
  signUp:
    'jetzt/hier/gratis/kostenlos/kostenfrei/newsletter/dafür anmelden, melde/melden sie? * an, zur anmeldung, newsletter anmeldung, abonnieren, abonniere*, jetzt/hier/kostenlos bestellen/eintragen/registrieren, trag* sie? dich/sich * ein, jetzt sichern, nichts/nicht/keine* * mehr? verpassen, bleib* sie? * auf dem laufenden, auf dem laufenden bleiben, immer informiert, ja ich möchte, sei/seien sie? dabei, jetzt mitmachen',
  subscribe:
    'jetzt/plus/digital testen, jetzt/digital/zum/ein/im/mit abo, jetzt abonnieren, jetzt abonnent* werden, abo abschließen/bestellen/sichern, digitalabo*, *probeabo*, probemonat, abonnement, bereits/schon/noch kein abonnent*, bereits/schon abo, jederzeit/monatlich kündbar, gratis/kostenlos/4 wochen testen, testen sie, weiterlesen mit, zum weiterlesen, nur/exklusiv für abonnent*, für abonnent*, zugang zu/auf, unbegrenzt*/vollen/digitalen zugang/zugriff, alle artikel, *plus-inhalte*, *plus-artikel*, werbefrei*, zum angebot, angebot* ansehen/sichern, weiter lesen, weiter mit werbung',
  register:
    '*konto anlegen/erstellen/eröffnen, registrier* sie? dich/sich, kostenlos/jetzt registrieren, einloggen, jetzt/hier/bitte log* ein, logg* sie? dich/sich, bereits/schon/noch nicht registriert, passwort vergessen, melde/melden sie? dich/sich * mit, haben sie bereits, sie sind nicht angemeldet',
  app: '*app herunterladen/downloaden/laden/installieren/holen/testen/öffnen, lade* sie? * app, jetzt/hier/zur * app, unsere * app, in der * app, aufs handy, *-app',
  follow:
    'folge* sie? uns, folge* sie? * auf facebook/twitter/instagram/whatsapp/google, whatsapp-kanal, telegram-kanal, zum kanal, besuche* sie? uns auf, bevorzugte quelle, uns auf google/facebook/instagram, fan werden, kanal abonnieren',
  notify:
    'push-nachricht*, push-benachrichtigung*, benachrichtigung* aktivieren/erlauben/erhalten/einschalten, eilmeldung* erhalten/aufs/per, push-mitteilung*',
  survey:
    'umfrage teilnehmen, an unserer/der/einer * umfrage, war dieser/der/dieses/das * hilfreich, gefällt/gefiel ihnen/dir dies*, ihnen/dir dieser * gefallen, wie finden/bewerten sie, bewerten sie, artikel bewerten, ihre/deine meinung, ihr/dein feedback, feedback geben, helfen sie uns besser',
  promote:
    'im/zum/unser* shop, jetzt/hier kaufen/bestellen/anhören/reinhören, podcast hören/abonnieren, unser podcast, ticket* sichern/kaufen, neue/aktuelle ausgabe, zum e-paper, heft bestellen',
  plea: 'liebe* leser*, ohne sie/dich/euch, wir brauchen sie/dich/euch/ihre/deine/eure, ihre/deine/eure/dank unterstützung, auf * unterstützung/spenden angewiesen, unabhängige* journalismus, guter journalismus, journalismus kostet, kostenlos lesen, wenn ihnen/dir/euch * gefällt/gefallen, hat ihnen/dir/euch, in eigener sache, sie haben/du hast * artikel * gelesen, frei zugänglich, ohne paywall, keine paywall, damit wir, möglich machen, leser* finanziert, bevor sie/du gehen/gehst, helfen sie/uns, gemeinnützig*',
  dismiss:
    'nein danke, nicht jetzt, später, jetzt nicht, vielleicht später, später erinnern, schließen, ausblenden, nicht mehr anzeigen, überspringen, schon dabei, bereits mitglied, habe schon',
  smallPrint:
    'datenschutz*, *agb, nutzungsbedingungen, abmelden, abbestell*, widerruf*, einwillig*, jederzeit, ich stimme/bin/willige, stimme* sie? * zu, mit * anmeldung/eintragung, ihre/deine daten, pflichtfeld*, kein spam',
  against:
    'kommentar*, diskutieren sie, mehr zum thema, lesen sie auch, auch interessant, artikel teilen, korrektur*, anzeige, werbung, cookies, einwilligungen, suche, suchen, schlagwörter, über den autor, zum autor, meistgelesen, foto, quelle, teilen, drucken',
};
