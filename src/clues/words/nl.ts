import type { Words } from './words';

export const nl: Words = {
  give: 'doneer, =doneren, nu/online/direct/eenmalig/maandelijks/hier doneren, ik doneer, doe een donatie/gift, een donatie/gift doen, met een donatie/gift, met je/jouw/uw donatie/gift/bijdrage/steun, jouw/uw/je donatie/gift/bijdrage, steun ons/mij, =steun *, steun de redactie/krant, steun onze/onafhankelijke/kritische/vrije/lokale/dit/mijn * journalistiek/redactie/werk/blog/site/website/podcast/onderzoek/project, ons steunen, ik steun, help ons, help mee en/met/om, help onze redactie, word * donateur/vriend/supporter, word lid van ons/onze, =word lid, word lid en/voor/vanaf/van, word nu/ook/vandaag lid, =lid worden, word vriend, maak een bijdrage, =geef *, trakteer ons/de/mij, patreon, petje af, anbi, elke bijdrage/euro/donatie helpt/telt',
  frequency:
    'eenmalig, maandelijks*, jaarlijks*, per maand/jaar/week, elke maand, ander bedrag, kies/kiezen * bedrag, ideal, automatische incasso, per kwartaal, euro per',
  newsletter:
    '*nieuwsbrief*, in je/jouw/uw * mailbox/inbox/postvak, per e-mail/mail ontvangen, =per e-mail, via e-mail/mail ontvangen, dagelijks/wekelijks/elke/iedere * inbox/mailbox, mailinglijst, dagelijkse/wekelijkse update/mail, ochtendbriefing, rechtstreeks in je, je mailbox, je inbox, blog door middel van e-mail, blog via/per e-mail, e-mailmeldingen van nieuwe',
  email: 'e-mailadres, je/jouw/uw e-mail*/mailadres, =e-mail, voornaam, achternaam',
  signUp:
    'schrijf je/u/jezelf * in, ik schrijf me/mij, =inschrijven, nu/gratis/direct/hier inschrijven, inschrijven voor/op onze, meld je/u/mij/me * aan, =aanmelden, nu/gratis/direct/hier aanmelden, aanmelden voor/op onze, abonneer je/u, =abonneren, abonneren op de/onze, ja ik wil/meld/schrijf/ontvang, ik wil * ontvangen, ontvang * nieuws/updates/verhalen/artikelen/tips/nieuwsbrief/gratis, mis niets/geen/nooit, geen * missen, niets meer missen, blijf op de hoogte, blijf altijd op, blijf * geïnformeerd/verbonden, altijd op de hoogte, als eerste op de, gratis aanmelding, word gratis, aan te melden voor, in te schrijven voor, te abonneren op onze/de',
  subscribe:
    'word abonnee, nu abonneren, abonneer nu, abonnee worden, ben/bent je/u al, al abonnee, geen abonnee, alleen/exclusief voor abonnees/leden, voor abonnees/leden, als abonnee, onbeperkt* toegang/lezen, onbeperkt alle, volledige/digitale toegang, toegang tot alle artikelen/verhalen/onze, proef nu, gratis proberen, probeer nu/gratis, probeer * gratis/maand/weken, proefabonnement, maand gratis, weken gratis/voor, lees * weken, opzegbaar, opzeggen wanneer, op elk moment opzegg*, lees nu voor*, lees * vanaf/voor euro, =lees verder, lees verder met/vanaf/voor/als, verder lezen, direct/dit/hele artikel lezen, kies een/je/uw abonnement, bekijk abonnementen/aanbod/aanbieding*/alle, abonnement* vanaf/afsluiten/nemen, neem een abonnement, =abonnement, =abonnementen, digitaal/digitale abonnement*, krant thuis, artikel ontgrendelen, ontgrendel dit/artikel, zonder advertenties, reclamevrij, advertentievrij, gratis artikelen/artikel, premium artikel*/abonnement/lezen, al lid, al klant, cadeauabonnement, bestel nu, korting op je/een abonnement',
  register:
    'inloggen, =log in, log in met/of/om, maak een/gratis/je/nu * account/profiel, account aanmaken/maken, registreer je/u/nu/gratis, =registreren, gratis/nu registreren, heb/hebt je/u * account, nog geen account, al een account, wachtwoord vergeten, doorgaan/inloggen met google/facebook/apple, gratis account/profiel',
  app: 'download/installeer/open/probeer * app, *app downloaden/installeren/openen, de gratis app, gratis app, onze * app, onze apps, in/via/met onze * app, lees in de app, lees * in de app, app store, google play, beschikbaar voor/in/op android/ios/iphone/google, ios en, scan de qr*, op je telefoon/smartphone, het nieuws in je broekzak',
  follow:
    'volg ons/mij, =volgen, =volg *, volg * op/via facebook/instagram/twitter/x/whatsapp/youtube/tiktok/linkedin/google/telegram/bluesky/threads/mastodon/social*, volg het kanaal, whatsapp-kanaal, telegram-kanaal, youtube-kanaal, ons kanaal, word lid van onze * groep/community, sluit je aan bij, onze facebookpagina/facebookgroep/instagram, like ons, like onze pagina, vind ons op, vind ons leuk, =op social media, ook op social media, ook via/op whatsapp/instagram, voorkeursbron, google nieuws, google news, voeg ons toe, voeg * toe op/aan google, abonneer je op * kanaal/podcast',
  notify:
    'ontvang/zet/krijg/activeer/wil * meldingen/notificaties/pushberichten/pushmeldingen/melding, pushberichten, pushmeldingen, push-notificaties, meldingen aanzetten/ontvangen/inschakelen/toestaan, notificaties aanzetten/ontvangen/inschakelen/toestaan, wil je/jij/u * meldingen/melding/notificaties, breaking news alert*, nieuwsalert*, krijg een seintje, waarschuw mij, sta meldingen toe',
  survey:
    'doe mee aan * onderzoek/enquête/vragenlijst, vul * enquête/vragenlijst in, onze/korte enquête/vragenlijst, lezersonderzoek, lezersenquête, was dit/deze * nuttig/handig/interessant, vond je/u dit/deze, vind je/u dit/deze * nuttig/goed/leuk/interessant, heeft dit/deze artikel/pagina, wat vind je/jij/u van dit/deze/ons/onze, wat vond je van, geef je/uw mening/feedback, jouw/uw mening, laat ons weten wat, beoordeel dit/deze, geef feedback, wat kunnen we beter, help ons * verbeteren',
  promote:
    'onze webshop/winkel/webwinkel, naar de webshop/shop, koop nu, bestel * boek, koop * tickets/kaarten, bestel * tickets/kaarten, luister naar onze, beluister de podcast, onze podcast, lezersreis',
  plea: 'beste/lieve/geachte lezer*, beste vriend*, zonder jou/u/jouw/uw, dankzij jou/u/jouw/uw/onze, dankzij * lezers/donateurs/leden, we hebben jou/jouw/uw/jullie, wij hebben jou/jouw/uw/jullie, jouw/je/uw/jullie steun, jouw hulp, onafhankelijke/kritische/goede journalistiek, journalistiek kost, journalistiek is niet gratis, goede verhalen kosten, gratis te lezen, vrij toegankelijk voor iedereen, gratis voor iedereen, zonder betaalmuur, geen betaalmuur, als je dit/ons/onze * waardeert, waardeer je ons/dit, vind je ons/onze/dit * belangrijk/waardevol, afhankelijk van donaties/giften/lezers/jouw/je/uw, wij/we zijn afhankelijk, draaien op donaties, mogelijk gemaakt door lezers/donateurs/leden/jou, gefinancierd door lezers/leden/donateurs, wij onafhankelijk blijven, onafhankelijk te blijven, voor je verder leest/gaat, voordat je verder, samen met jou, alleen doen dankzij, help ons, geen miljardairs, heb je een minuut',
  dismiss:
    'nee bedankt, niet nu, =later, =sluiten, misschien later, herinner me/mij, later herinneren, niet meer tonen, =overslaan, =nee, geen interesse, nu niet, ik ben al, sluit venster, =annuleren, doorgaan zonder',
  gate: 'om verder/door te lezen, om * te lezen, lees verder/door met/als, verder lezen met/als, wil je/u * verder/lezen, alleen/exclusief voor abonnees/leden, rest van * artikel, volledige/hele artikel',
  smallPrint:
    'privacy*, voorwaarden, uitschrijven, afmelden, door je/op/te * in te schrijven/klikken, ik ga akkoord, je gaat akkoord, op elk moment, toestemming, persoonsgegevens, geen spam, wordt automatisch verlengd, daarna * per maand, verplicht veld',
  against:
    'reacties, reageer, lees ook, delen, advertentie, zoeken, artikel bewaren/opslaan, leeslijst, bewaarde artikelen',
  youAndWe: 'je, jij, jou, jouw, u, uw, jullie, wij, we, ons, onze, ik, mij, mijn',
  offer:
    'gratis, slechts, alleen, korting*, aanbieding*, aanbod, actie*, voordeel*, voordelig*, cadeau*, exclusie*, eerste maand, vanaf, proef*, probeer*, bespaar*, nu voor, extra, tijdelijk*, speciaal',
  callToAction:
    'hier, klik*, nu, vandaag, lees meer, meer informatie, meer weten, ontdek*, bekijk*, verder, start*, probeer*, bestel*, kies*, ga naar, doe mee, ja, verstuur*, verzenden, begin, kijk, direct',
  helping:
    'steun*, help*, hulp, bijdrage*, bijdragen, donat*, donee*, gift*, financ*, onafhankelijk*, journalistiek, vrijwillig*, stichting, maatschappelijk*, mogelijk',
  edition:
    'abonnement*, abonnee*, editie*, krant, magazine, tijdschrift, digita*, papier*, toegang, onbeperkt*, lid, leden, lidmaatschap*, premium, artikelen, nummer*, lezer*, archief, e-paper, losse, kennismak*',
  networks: 'sociale media, social media, kanaal, community, telefoon, mobiel*, podcast*, groep, tablet*, berichten',
};
