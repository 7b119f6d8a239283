import type { Words } from './words';

export const no: Words = {
  give: 'støtt oss/meg, =støtt *, støtt vår/vårt/uavhengig/fri/kritisk/lokal * journalistikk/arbeid/redaksjon/virksomhet/avis/blogg/prosjekt/podkast, støtt arbeidet/avisen/journalistikken, støtt arbeidet vårt, støtte oss, støtte arbeidet vårt, vil støtte oss, jeg vil støtte/gi/bidra, gi en gave/slant, gi et bidrag/beløp, =gi en gave, =gi, =gi nå, gi fast, vipps oss/et/en/til/valgfritt, =vipps *, vippsnummer, din gave, ditt bidrag, gaven din, bidraget ditt, med en gave, med et beløp/bidrag, doner, =donere, =donasjon, hjelp oss, =bidra, bidra til vår/vårt, bli støttemedlem/giver/støtteabonnent/fadder, med vipps til, bli fast giver, støttemedlem*, støtteabonnement*, støtteabonnent*, månedsgiver, =bli medlem, bli medlem nå/i/og/her, spander en kaffe, patreon, hver krone teller/hjelper, hvert bidrag teller/hjelper, alle bidrag teller/hjelper, valgfritt beløp, grasrotandel*',
  frequency:
    'engangs*, månedlig*, per/i måned/måneden/år/året/uke/uka, hver måned, årlig*, valgfritt beløp, annet beløp, velg beløp, avtalegiro, kr/mnd, mnd, kroner i',
  newsletter:
    '*nyhetsbrev*, =på e-post, på e-post hver, nyheter på e-post, i innboksen, i/til din innboks, innboksen din, =innboks, rett i innboksen, hver morgen/dag/uke/fredag * innboks*, e-postliste, mailingliste, morgenbrev*, ukebrev*, ukentlig oppdatering, daglig oppsummering, nye innlegg via/per e-post',
  email: 'e-postadresse, din e-post, e-posten din, e-postadressen din, =e-post, fornavn, etternavn, mailadresse',
  signUp:
    'meld deg på/inn, meld meg på, =påmelding, =meld på, påmelding til/her, skriv deg opp, =abonner, abonner på/her/nu/nå/gratis, jeg vil abonnere, jeg vil ha/motta * nyhetsbrev*, ja jeg vil, ja takk, få * nyhetsbrev*, få de siste/viktigste/beste * innboks*/nyheter*, motta * nyhetsbrev*, gå aldri glipp, ikke gå glipp, aldri gå glipp, hold deg oppdatert/orientert/informert, holde deg oppdatert, bli oppdatert, vær først ute, registrer deg for/her/nå, ved å melde deg, ved å abonnere på',
  subscribe:
    'bli abonnent/plussabonnent/plusskunde, kjøp/bestill/velg/tegn/prøv/start et? * abonnement*, =abonnement, =abonnementer, abonnement fra/for/nå/på, med abonnement, ditt abonnement, digitalt abonnement, allerede abonnent/kunde/medlem, er du allerede/abonnent, ikke abonnent, for abonnenter, kun/bare/forbeholdt/eksklusivt for? * abonnenter/medlemmer, som abonnent, prøv * gratis, prøv nå/en, test * gratis, måned/måneder/uker gratis, for 1 krone, kun 1 kr, les videre, fortsett å lese, les hele saken/artikkelen, =lås opp, lås opp saken/artikkelen/innhold, få tilgang til alle/alt, få full tilgang, full/ubegrenset tilgang, tilgang til alle/alt saker/artikler/innhold, les alt/ubegrenset, ingen bindingstid, uten bindingstid, ingen binding, avslutt når du, si opp når du, reklamefritt, annonsefritt, plussartik*, pluss-sak*, plussak*, se tilbud*, se våre tilbud/abonnement, bestill tilbud*, tilbud til nye, e-avis*, les eavisen, =les avisen, gratis saker igjen, gi bort et abonnement',
  register:
    'logg inn, =innlogging, logg på, opprett en/et/ny/din/gratis * konto/bruker/profil/brukerkonto, opprett konto/bruker/profil, lag en * konto/bruker/profil, har du allerede/en/ikke/konto * konto/bruker, ingen konto, allerede registrert/bruker, registrer deg, =registrer, glemt * passord, glemt passordet, fortsett med google/facebook/apple/vipps, logg inn med, gratis bruker/konto',
  app: 'last ned * app/appen/apper, last ned appen, hent * app/appen, installer * app/appen, skaff * app/appen, prøv appen, i appen vår, appen vår, vår app, våre apper, nyhetsapp*, åpne i appen, les i appen, appen finnes, app store, google play, ios og, skann qr*',
  follow:
    'følg oss/meg, =følg, =følg *, følg * på facebook/instagram/twitter/x/whatsapp/youtube/tiktok/linkedin/google/telegram/bluesky/threads/sosiale, følg * i sosiale, lik oss/siden, lik * på facebook, bli med i facebook-gruppe*/facebookgruppe*, bli med i vår * gruppe, vår facebookgruppe/facebookside/youtubekanal/youtube-kanal/kanal/instagram, facebook-gruppen vår, facebook-siden vår, kanalen vår, whatsapp-kanal*, finn oss på, du finner oss, =på sosiale medier, =i sosiale medier, google news, google nyheter, foretrukket/foretrukken kilde, legg til * google/kilde, abonner på * kanal*/podkast*/youtube*',
  notify:
    'slå på * varsler/varslinger/varsel, få/aktiver/tillat * varsler/varslinger/push-varsler/pushvarsler, push-varsel*, push-varsler, pushvarsel*, pushvarsler, få varsel/beskjed når, vil du ha/få * varsler/varsel/push*, slå på varsl*, tillat varsl*, nyhetsvarsl*, bli varslet når',
  survey:
    'svar på vår/en/undersøkelsen * undersøkelse/spørreundersøkelse, svar på undersøkelsen, delta i vår * undersøkelse/spørreundersøkelse, leserundersøkelse*, brukerundersøkelse, undersøkelsen vår, vår undersøkelse, var denne/dette/artikkelen/saken * nyttig/hjelp/hjelpsom/interessant, var artikkelen/saken nyttig, fant du det du lette, hva synes/syntes du om * artikkelen/saken/siden/oss, likte/liker du artikkelen/saken/denne/det, si din mening, hva mener du om saken/artikkelen, gi oss tilbakemelding, gi tilbakemelding, tilbakemelding på, vurder denne/artikkelen, hjelp oss å bli, fortell oss hva',
  promote:
    'vår butikk/nettbutikk, nettbutikken vår, til butikken, kjøp nå/her, kjøp boken/boka/billett*, bestill billett*/boken/boka, lytt til podkasten, hør podkasten, vår podkast, leserreise*, lesertur*',
  plea: 'kjære leser*, kjære venn*, uten deg/din, takket være deg/din/leserne, din støtte, støtten din, din hjelp, hjelpen din, vi trenger deg/din, trenger din støtte/hjelp, uavhengig/fri/god/gravende/undersøkende journalistikk, journalistikk koster, uten betalingsmur, ingen betalingsmur, hvis du liker/setter/verdsetter, setter du pris, liker du det vi/du, finansiert av våre? lesere/leserne, leserfinansiert, avhengig/avhengige av leserne/lesere/deg/din, vi er avhengige av deg/din/gaver/lesere/støtte, takk for at du',
  dismiss:
    'nei takk, ikke nå, =lukk, =senere, kanske senere, kanskje senere, minn meg, påminn meg, ikke vis, ikke interessert, =hopp over, =nei, ikke i dag, =avbryt, jeg er allerede, fortsett uten, en annen gang',
  gate: 'for å lese/fortsette * hele/videre/artikkelen, vil du/ha lese * videre/hele/artikkelen/saken, les videre med, kun/bare/eksklusivt for * abonnenter/medlemmer',
  smallPrint:
    'personvern*, vilkår*, avmeld*, meld deg av, når som helst, jeg godtar, du godtar, ved å, samtykk*, deretter * kr/kroner, fornyes automatisk, gdpr, ordinær pris, løper til, påkrevd*',
  against: 'kommentarer, les også/mer, =del, annonse, søk, lagre artikkel*, lagrede artikler, leseliste',
  youAndWe: 'du, deg, din, ditt, dine, dere, deres, vi, oss, vår, vårt, våre, jeg, meg, min, mitt',
  offer:
    'gratis, bare, kun, rabatt*, tilbud*, kampanje*, spar, pris*, første måned*, eksklusiv*, kostnadsfri*, gave, gavekort, akkurat nå, kr, kroner, test, prøv, fra, fordel*, prøveperiode',
  callToAction:
    'her, klikk*, nå, i dag, les mer, mer informasjon, fortsett*, begynn, start*, test*, prøv*, kjøp*, bestill*, velg*, se, til, gå, oppdag*, send*, ja, kom i gang, hent, bli',
  helping:
    'støtt*, hjelp*, bidra*, gave*, donasjon*, doner*, finansier*, uavhengig*, journalistikk*, frivillig*, innsamling*, ideell*, demokrati*, fri, journalist*',
  edition:
    'abonn*, avis*, utgave*, nummer, magasin*, digital*, papir*, tilgang, ubegrenset, medlem*, premium, pluss, artik*, leser*, løssalg, e-avis*, arkiv*, innhold, konto, saker',
  networks: 'sosiale medier, kanal*, mobil*, telefon*, podkast*, gruppe*, nettbrett, nettverk',
};
