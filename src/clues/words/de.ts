import type { Words } from './words';

export const de: Words = {
  give: '=spenden, =spende, jetzt/online/monatlich/einmalig/per spenden, spenden sie/per, deine/ihre/eure/jede/einer * spende, unterstütz* sie? uns/mich, uns unterstützen, unterstütz* sie? unsere/unabhängigen * arbeit/journalismus/redaktion, jetzt/ich unterstützen, werde* sie? * unterstützer*/fördermitglied/mitglied, mitglied/förderer werden, zahl* ich, einmal zahlen, hilf/helft uns, helfen sie uns',
  frequency: 'einmalig, monatlich*, jährlich*, pro monat/jahr/woche, jeden monat, betrag wählen/auswählen',
  newsletter: 'postfach, per e-mail, per mail',
  email: '*mail-adresse, ihre/deine/meine e-mail*',
  signUp:
    'jetzt/hier/gratis/kostenlos/newsletter anmelden, melde/melden sie? * an, zur anmeldung, abonniere*, jetzt/hier/kostenlos bestellen/eintragen/sichern, trag* sie? dich/sich * ein, nichts/keine* * verpassen, bleib* sie? * auf dem laufenden, ja ich möchte',
  subscribe:
    'jetzt/plus/digital testen, *abo, jetzt abonnieren, abonnent* werden, abonnement, bereits/schon/noch kein abonnent*, jederzeit/monatlich kündbar, gratis/kostenlos testen, für abonnent*, unbegrenzt*/vollen zugang/zugriff, *plus-inhalte*, werbefrei*',
  register:
    '*konto anlegen/erstellen, registrier* sie? dich/sich, kostenlos/jetzt registrieren, einloggen, logg* * ein, passwort vergessen',
  app: '*app herunterladen/downloaden/laden/installieren/holen, zur/unsere * app, aufs handy',
  follow:
    'folge* sie? uns, folge* sie? * auf facebook/instagram/whatsapp/google, =folgen, folgen auf, bevorzugte quelle',
  notify: 'push-nachricht*, push-benachrichtigung*, benachrichtigungen aktivieren/erlauben',
  survey: 'an unserer * umfrage, dieser/dies * hilfreich',
  promote: 'im/zum/unser* shop',
  plea: 'liebe* leser*, ohne sie/dich/euch, wir brauchen sie/dich/ihre/deine, ihre/deine/eure unterstützung, auf * unterstützung/spenden angewiesen, unabhängige* journalismus, guter journalismus, wenn ihnen/dir * gefällt, ohne/keine paywall, sie haben/du hast * artikel * gelesen',
  dismiss: 'nein danke, nicht jetzt, vielleicht später, später erinnern, schließen',
  gate: 'um * weiterzulesen, um * zu lesen, weiterlesen mit/als/für, mit * weiterlesen, jetzt/sofort/gratis/kostenlos weiterlesen, möchten/wollen sie/du * weiterlesen, nur/exklusiv für * abonnent*/mitglied*/leser*, abonnent* vorbehalten, ganzen/vollständigen/gesamten artikel/text/beitrag, diesen/dieser artikel/beitrag/inhalt * lesen/freischalten, *artikel freischalten',
  smallPrint:
    'datenschutz*, agb, nutzungsbedingungen, abmeld*, abbestell*, widerruf*, einwillig*, jederzeit, ich stimme/willige',
  against:
    'kommentar*, mehr zum thema, lesen sie auch, auch interessant, korrektur*, anzeige, werbung, suche*, autor, meistgelesen, foto, quelle, teilen',
  youAndWe: 'sie, du, dich, dir, euch, ihr*, dein*, eu*, wir, uns, unser*',
  offer:
    'gratis, kostenlos*, kostenfrei*, nur, statt, rabatt*, sparen, angebot*, aktion*, prämie*, vorteil*, exklusiv*, ersten monat, wochen/monate',
  callToAction:
    'hier, jetzt, mehr erfahren/lesen/infos, weiter*, start*, testen, bestellen, sichern, los, zum, zur, klick*',
  helping:
    'unterstütz*, spende*, helfen, hilf*, hilfe, beitrag, förder*, finanzier*, unabhängig*, journalismus, solidar*',
  edition:
    'abonnement*, *abo, *abos, abonnent*, *ausgabe*, e-paper, digital*, print, heft*, magazin, zugang, zugriff, unbegrenzt*, mitglied*, premium, plus, zeitung, leser*',
  networks: 'soziale* medien/netzwerke*, kanal, community, handy, podcast*',
};
