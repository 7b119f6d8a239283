import type { Words } from './words';

export const sv: Words = {
  give: 'skänk en/ett/pengar, =skänk, ge en gåva/slant, ge ett bidrag, ge/skänk en slant, ge via/med swish, swisha, stöd oss/mig, stöt oss/vår/vårt, stöd vår/vårt/oberoende/fri/kritisk/lokal * journalistik/redaktion/arbete/granskning*/verksamhet/tidning/blogg/podd, =stöd *, du stöd oss, stödja oss/vår/vårt arbete/journalistik, stötta oss/vår/vårt/oberoende, =stötta *, jag vill stötta/stödja/ge/bidra, din/er gåva, ditt bidrag, med din/en gåva, med ett bidrag, donera, =donera, med en donation, din donation, hjälp oss, hjälp till genom, bidra till vår, bidra med en slant/valfri, =bidra, bli månadsgivare/stödmedlem/fadder/stödprenumerant/supporter, bli medlem nu/idag/här/och/i, månadsgivare, stödprenumer*, stödmedlem*, =bli medlem, bjud oss/mig på, patreon, varje krona/bidrag/gåva hjälper/räknas/gör, ge valfri summa',
  frequency:
    'engångs*, varje månad, årlig*, månadsvis, per månad/år/vecka, kr/kronor i/per månad/månaden, i månaden, valfritt belopp, annat belopp, välj belopp, autogiro, kr/mån, om året, månadsgåva',
  newsletter:
    '*nyhetsbrev*, i din inkorg, till din inkorg, i inkorgen, direkt i? inkorgen, till din mejl/mail/e-post, =via mejl/mail, via mejl/e-post varje, =via e-post, varje morgon/dag/vecka/fredag * inkorg*, veckobrev*, morgonbrev*, e-postlista, maillista, mejllista, daglig sammanfattning, nya inlägg via/per e-post/e-mail',
  email: 'e-postadress, din e-post/mejl/mail*/mejladress, mejladress, mailadress, =e-post, förnamn, efternamn',
  signUp:
    'anmäl dig/mig, =anmäl, =anmälan, skriv upp dig, skriv in dig, registrera dig för, prenumerera på/här/nu/gratis, =prenumerera, jag vill prenumerera, jag vill ha/få * nyhetsbrev*, få * nyhetsbrev*, få * senaste/viktigaste/bästa * inkorg*/mejl*/e-post/nyheter*, få våra bästa/senaste/viktigaste, missa inte/inget/inga/aldrig, missar inte/inget, aldrig missa, håll dig uppdaterad/informerad, hålla dig uppdaterad, bli först med, ja tack, ja jag vill, gå med nu/idag/gratis/här, var först med, genom att anmäla/skriva upp dig, genom att prenumerera på',
  subscribe:
    'bli prenumerant, bli plusmedlem/premiummedlem, köp/teckna/välj/testa/prova/starta en? prenumeration*, =prenumeration, =prenumerationer, prenumeration* från/för/nu, alla/våra prenumerationer, din prenumeration, digital prenumeration, redan prenumerant/kund/medlem, är du prenumerant/redan, ej/inte prenumerant, för prenumeranter, bara/endast/exklusivt för * prenumeranter/medlemmar, som prenumerant, prova * gratis, prova nu/en, testa * gratis, testa nu, månad/månader gratis, för 1 kr*, läs vidare, fortsätt läsa, läs hela artikeln/texten, lås upp artikel*/hela/allt, =lås upp, få tillgång till alla/allt, få full tillgång, full/obegränsad tillgång, tillgång till alla/allt artiklar/innehåll/material, läs allt/obegränsat, ingen bindningstid, utan bindningstid, avsluta när du, avbryt när du, säg upp när du, reklamfritt, läs utan annonser, plusartik*, plus-artik*, premiumartik*, köp lösnummer/tidningen/numret, e-tidning*, =läs tidningen, se erbjudande*, ta del av erbjudande*, erbjudande* för nya, artiklar kvar, ge bort en prenumeration',
  register:
    'logga in, =inloggning, skapa ett/nytt/gratis/ditt * konto, skapa konto/gratiskonto/profil, har du redan/inget * konto, inget konto, redan konto, registrera dig, =registrera, glömt * lösenord*, fortsätt med google/facebook/apple, logga in med, gratiskonto, =mitt konto',
  app: 'ladda ner/hem * app/appen/appar, hämta * app/appen, installera * app/appen, skaffa * app/appen, prova appen, i vår app, vår app, våra appar, nyhetsapp*, öppna i appen, läs i appen, appen finns, app store, google play, finns för ios/iphone/android, ios och, skanna qr*',
  follow:
    'följ oss/mig, =följ, =följ *, följ * på facebook/instagram/twitter/x/whatsapp/youtube/tiktok/linkedin/google/telegram/bluesky/threads/sociala, följ * i sociala, gilla oss/vår, gilla * på facebook, gå med i vår * grupp*/kanal*, vår facebookgrupp/facebooksida/facebook-sida/youtubekanal/kanal/whatsappkanal/instagram, whatsapp-kanal, whatsappkanal, youtube-kanal, hitta oss på, du hittar oss på, =i sociala medier, =på sociala medier, google news, google nyheter, föredragen källa, prioriterad källa, lägg till * google/källa, prenumerera på * kanal/podd*/youtube',
  notify:
    'aktivera/slå/få/tillåt * notiser/aviseringar/pushnotiser/notifikationer, pushnotis*, push-notis*, notiser om, få en notis/push/avisering, vill du få/ha * notis*/larm, slå på * notis*, nyhetslarm, tillåt notiser',
  survey:
    'svara på vår/en * enkät/undersökning, delta i vår * enkät*/undersökning*, vår enkät/läsarundersökning, läsarundersökning*, var artikeln/texten/den/detta * hjälp/hjälpsam/användbar/intressant, var den här * hjälp/hjälpsam/användbar/bra, hade du nytta, vad tycker/tyckte du om * artikeln/artikel/sidan/texten/oss, gillade/gillar du * artikeln/artikel/texten, tyck till, dina synpunkter, lämna feedback, ge oss feedback, betygsätt, hjälp oss bli, berätta vad du tycker',
  promote:
    'vår butik/webbshop/webbutik/shop, till butiken/shopen, köp nu/här, köp boken/biljett*, boka biljett*, beställ boken, lyssna på vår, lyssna på podden, vår podd, läsarresa, läsarresor',
  plea: 'kära/bästa/käre läsare, kära vänner, bäste läsare, utan dig/ditt, utan er/ert stöd/hjälp, tack vare dig/er/läsarna/ditt, ditt/ert stöd, din hjälp, vi behöver dig/din/ditt, behöver ditt/din stöd/hjälp, oberoende/fri/granskande/bra/god journalistik, journalistik kostar/behöver/behövs, utan betalvägg, ingen betalvägg, om du gillar/uppskattar, uppskattar du, gillar du det/vad/vårt, finansieras av våra? läsare/läsarna, läsarfinansierad*, vi är beroende av, tack för att du, fortsätta granska makten',
  dismiss:
    'nej tack, inte nu, =stäng, =senare, kanske senare, påminn mig, påminn * senare, visa inte, inte intresserad, =hoppa över, =nej, inte idag, =avbryt, jag är redan, fortsätt utan, en annan gång',
  gate: 'för att läsa/fortsätta * hela/vidare/läsa/artikeln, läs vidare med, fortsätt läsa med/genom, vill du läsa, bara/endast/exklusivt för * prenumeranter/medlemmar/plus',
  smallPrint:
    'integritetspolicy, villkor*, personuppgift*, avregistrer*, avprenumerer*, avanmäl*, när som helst, jag godkänner, du godkänner, genom att, samtyck*, därefter * kr/kronor, förnyas automatiskt, gdpr, obligatorisk*, ordinarie pris',
  against: 'kommentarer, läs också/mer, dela, annons, sök, spara artikel*, sparade artiklar, läslista',
  youAndWe: 'du, dig, din, ditt, dina, ni, er, ert, era, vi, oss, vår, vårt, våra, jag, min, mitt',
  offer:
    'gratis, bara, endast, rabatt*, erbjudande*, kampanj*, spara, pris*, första månaden, exklusiv*, kostnadsfri*, premie, gåva, presentkort, just nu, kr, kronor, testa, prova, från, förmån*, provperiod',
  callToAction:
    'här, klicka*, nu, idag, läs mer, mer information, fortsätt*, börja, starta, testa*, prova*, köp*, beställ*, välj*, se, till, gå, upptäck*, skicka, ja, kom igång, hämta, anmäl',
  helping:
    'stöd*, stött*, hjälp*, bidra*, gåv*, donation*, donera*, skänk*, finansier*, oberoende, journalistik*, ideell*, volontär*, insamling*, granskning*, demokrati*, fri',
  edition:
    'prenumer*, tidning*, utgåva*, nummer, magasin*, digital*, papper*, tillgång, obegränsa*, medlem*, premium, plus, artik*, läsar*, lösnummer, abonne*, e-tidning*, arkiv*, innehåll, konto',
  networks: 'sociala medier, kanal*, mobil*, telefon*, podd*, grupp*, surfplatta, nätverk',
};
