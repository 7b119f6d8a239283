import type { Words } from './words';

export const da: Words = {
  give: 'støt os/mig, =støt *, støt vores/uafhængig/fri/kritisk/lokal * journalistik/arbejde/redaktion/medie/avis/blog/projekt/podcast, støt arbejdet/avisen/journalistikken, støt mediet, støtte os, støtte vores arbejde, jeg vil støtte/give/bidrage, giv et bidrag/beløb, giv en gave/donation/skærv, =giv, =giv nu, dit/jeres bidrag, din/jeres gave/donation, med et bidrag/beløb, med en gave/donation, =mobilepay *, doner, =donér, donér nu/til/et, med en donation, hjælp os, bidrag til vores, =bidrag, bliv støttemedlem/bidragyder/giver/støtteabonnent/supporter/fadder, bliv medlem og/af/nu/i/for, =bliv medlem, bliv fast bidragyder, støttemedlem*, støtteabonnement*, månedlig støtte, giv en kop kaffe, patreon, hver krone tæller/hjælper, hvert bidrag tæller/hjælper, alle bidrag tæller/hjælper, valgfrit beløb',
  frequency:
    'engangs*, månedlig*, om/per/pr måneden/måned/året/år/ugen, hver måned, årlig*, valgfrit beløb, andet beløb, vælg beløb, kr/md, md, kroner om, kvartalsvis, betalingsservice',
  newsletter:
    '*nyhedsbrev*, i din/jeres indbakke/mailboks/inbox, i indbakken, på mail/e-mail hver, =på mail, nyheder på mail, =på e-mail, til din mail/e-mail, direkte i din, hver morgen/dag/uge/fredag * indbakke*, mailliste, mailingliste, morgenbrev*, ugebrev*, daglige overblik, ugentlig opdatering, nye indlæg via/per e-mail',
  email: 'e-mailadresse, din e-mail/mail/mailadresse, mailadresse, =e-mail, fornavn, efternavn, indtast * mail/e-mail',
  signUp:
    'tilmeld dig/mig, =tilmeld, =tilmelding, tilmeld nu/her/nyhedsbrev*/gratis, tilmelding til, skriv dig op/på, =abonner, abonner på/her/nu/gratis, abonnér på/her/nu, jeg vil abonnere, jeg vil have/modtage * nyhedsbrev*, ja jeg vil, ja tak, få * nyhedsbrev*, få de seneste/vigtigste/bedste * indbakke*/nyheder*, modtag * nyhedsbrev*/nyheder, gå aldrig glip, ikke gå glip, gå ikke glip, hold dig opdateret/orienteret/informeret/ajour, holde dig opdateret, bliv opdateret, vær den første der/til, registrer dig for/her/nu, ved at tilmelde dig, ved at abonnere på',
  subscribe:
    'bliv abonnent/plusmedlem/pluskunde, køb/bestil/vælg/tegn/prøv/start et? * abonnement*, =abonnement, =abonnementer, abonnement fra/for/nu/på, med et? abonnement, dit abonnement, digitalt abonnement, allerede abonnent/kunde/medlem, er du allerede/abonnent, ikke abonnent, for abonnenter, kun/forbeholdt/eksklusivt for? * abonnenter/medlemmer, som abonnent, prøv * gratis, prøv nu/en, test * gratis, måned/måneder/uger/dage gratis, for 1 krone, kun 1 kr, læs videre, fortsæt med at læse, fortsæt læsningen, læs hele artiklen/historien, =lås op, lås op for artikel*, få adgang til alle/alt, få fuld adgang, fuld/ubegrænset adgang, adgang til alle/alt artikler/indhold, læs alt/ubegrænset, ingen binding, ingen bindingsperiode, opsig når du, afmeld når du, reklamefrit, annoncefrit, plusartik*, plus-artik*, se tilbud*, se vores tilbud/abonnementer, bestil tilbud*, tilbud til nye, e-avis*, læs e-avisen, =læs avisen, gratis artikler tilbage, giv et abonnement, gaveabonnement',
  register:
    'log ind, =login, opret en/et/din/ny/gratis * konto/profil/bruger/brugerkonto, opret konto/profil/bruger/dig, har du allerede/en/ikke * konto/profil/bruger, ingen konto, allerede registreret/bruger/oprettet, registrer dig, =registrer, glemt * adgangskode/kodeord/password, fortsæt med google/facebook/apple, log ind med, gratis profil/konto/bruger',
  app: 'hent * app/appen/apps, download * app/appen/apps, hent appen, download appen, installer * app/appen, prøv appen, i vores app, vores app, vores apps, nyhedsapp*, åbn i appen, læs i appen, appen findes, app store, google play, ios og, scan qr*',
  follow:
    'følg os/mig, =følg, =følg *, følg * på facebook/instagram/twitter/x/whatsapp/youtube/tiktok/linkedin/google/telegram/bluesky/threads/sociale, følg * sociale, synes godt om os/vores, like os, like vores, bliv en del af vores * gruppe*/fællesskab*, vær med i vores * gruppe*, vores facebookgruppe/facebookside/facebook-gruppe/facebook-side/youtubekanal/youtube-kanal/kanal/instagram, whatsapp-kanal*, find os på, du finder os, =på de sociale *, =på sociale medier, google news, google nyheder, foretrukne kilde*, foretrukken kilde, tilføj * google/kilde, abonner på * kanal*/podcast*/youtube*',
  notify:
    'slå/få/aktiver/aktivér/tillad/modtag * notifikationer/push-beskeder/pushbeskeder, push-besked*, pushbesked*, push-notifikation*, pushnotifikation*, få en? besked når, vil du have/modtage * besked/notifikationer/notifikation, slå notifikationer til, tillad notifikation*, breaking-besked*, nyhedsvarsl*',
  survey:
    'svar på vores/en/undersøgelsen * undersøgelse/spørgeskema, deltag i * undersøgelse/spørgeskema/rundspørge, læserundersøgelse*, brugerundersøgelse*, vores undersøgelse/spørgeskema, var denne/dette/artiklen/siden * nyttig/hjælp/brugbar/interessant, var artiklen nyttig/brugbar, fandt du det du, hvad synes/syntes du om * artiklen/siden/os/artikel, kunne du lide artiklen/denne/det, kan du lide artiklen/denne, sig din mening, giv os feedback, giv feedback, giv din mening, bedøm denne/artiklen, hjælp os med at blive, fortæl os hvad',
  promote:
    'vores butik/shop/webshop, besøg webshoppen/shoppen, køb nu/her, køb bogen/billet*, bestil billet*/bogen, lyt til podcasten, hør podcasten, vores podcast, læserrejse*',
  plea: 'kære læser*, kære ven*, uden dig/din, takket være dig/din/læserne, din/jeres støtte, din hjælp, brug for dig/din/jeres, uafhængig/fri/god/gravende journalistik, journalistik koster, uden betalingsmur, ingen betalingsmur, hvis du sætter/værdsætter, hvis du kan lide, sætter du pris, kan du lide vores, finansieret af vores? læsere/læserne, læserfinansieret, afhængig/afhængige af læserne/læsere/dig/din, vi er afhængige af dig/din/gaver/læsere/støtte, vi lever af vores/læsere*, tak fordi du',
  dismiss:
    'nej tak, ikke nu, =luk, =senere, måske senere, mind mig, påmind mig, vis ikke, ikke interesseret, =spring over, =nej, ikke i dag, =annuller, jeg er allerede, fortsæt uden, en anden gang',
  gate: 'for at læse/fortsætte * hele/videre/resten/artiklen, vil du læse * videre/hele/resten/artiklen, læs videre med/for, kun/udelukkende/eksklusivt for * abonnenter/medlemmer, resten af artiklen',
  smallPrint:
    'privatlivspolitik, persondata*, vilkår*, betingelser, afmeld*, når som helst, jeg accepterer, du accepterer, ved at, samtykke*, herefter * kr/kroner, fornyes automatisk, gdpr, normalpris, personoplysninger, påkrævet',
  against: 'kommentarer, læs også/mer, =del, annonce, søg, gem artikel*, gemte artikler, læseliste',
  youAndWe: 'du, dig, din, dit, dine, jer, jeres, vi, os, vores, jeg, mig, min, mit',
  offer:
    'gratis, kun, bare, rabat*, tilbud*, kampagne*, spar, pris*, første måned*, eksklusiv*, gave, gavekort, lige nu, kr, kroner, test, prøv, fra, fordel*, prøveperiode, særpris, introtilbud',
  callToAction:
    'her, klik*, nu, i dag, læs mere, mere information, fortsæt*, begynd, start*, test*, prøv*, køb*, bestil*, vælg*, se, til, gå, opdag*, send*, ja, kom i gang, hent, bliv',
  helping:
    'støt*, hjælp*, bidrag*, gave*, donation*, doner*, finansier*, uafhængig*, journalistik*, frivillig*, indsamling*, demokrati*, fri, forening*, journalist*',
  edition:
    'abonn*, avis*, udgave*, nummer, magasin*, digital*, papir*, adgang, ubegrænset, medlem*, premium, plus, artik*, læser*, løssalg, e-avis*, arkiv*, indhold, konto, udgivelse*',
  networks: 'sociale medier, kanal*, mobil*, telefon*, podcast*, gruppe*, tablet*, netværk',
};
