import type { Words } from './words';

export const fi: Words = {
  give: 'lahjoita, =lahjoitus, =lahjoitukset, tue meitä/työtämme/toimintaamme/journalismiamme/lehteä/mediaa/sivustoa/blogia, =tue *, tue riippumatonta/vapaata/laadukasta/itsenäistä * journalismia/toimintaa/mediaa, haluan tukea/lahjoittaa/auttaa, tukea työtämme/meitä/toimintaamme, tee * lahjoitus, lahjoituksesi, lahjoituksellasi, kertalahjoituksella, kuukausilahjoit*, kuukausitukija*, ryhdy lahjoittajaksi/tukijaksi/kuukausilahjoittajaksi/jäseneksi/kummiksi/tukijäseneksi, tule * tukijaksi/jäseneksi/lahjoittajaksi/kuukausilahjoittajaksi, =tule tukijaksi, liity jäseneksi/tukijaksi/kannattajaksi, liity * jäseneksi, kannatusjäse*, kannatustilau*, tukitilau*, tukijäse*, auta meitä, tukesi, tuellasi, avullasi, tarjoa * kahvi*, lahjoita mobilepay*, lahjoitustili*, patreon, jokainen euro/lahjoitus auttaa/ratkaisee, pienikin summa/lahjoitus, keräyslupa, osallistu keräykseen',
  frequency:
    'kertaluont*, kertalahjoitus*, kk, kuukausittain, kuukaudessa, vuodessa, viikossa, vuosittain, joka kuukausi, muu summa, valitse summa, kertamaksu*, haluamasi summa',
  newsletter:
    '*uutiskir*, sähköpostiisi, sähköpostiin joka/kerran/suoraan, suoraan sähköposti*, sähköpostilla joka/kerran/viikoittain, =sähköpostilla, postituslistalle, sähköpostilistalle, aamukirje*, viikkokirje*, joka aamu/viikko/perjantai * sähköposti*',
  email: 'sähköpostiosoit*, sähköpostisi, =sähköposti, etunimi, sukunimi, syötä sähköposti*, kirjoita sähköposti*',
  signUp:
    'tilaa * uutiskir*, tilaa ilmaiseksi/maksutta/tästä/kirje/ilmainen, =tilaa, liity postituslist*/listalle/tilaajaksi/mukaan, liity tuhansien, =liity, ilmoittaudu mukaan/tästä/listalle, =ilmoittaudu, kyllä kiitos, kyllä haluan, haluan tilata/saada/vastaanottaa, saat * sähköpostiisi/uusimmat, saa uusimmat/tärkeimmät/parhaat, vastaanota, älä missaa, älä jää paitsi, et jää paitsi, et missaa, pysy ajan tasalla/hermolla, pysy kärryillä/mukana/kuulolla, pysyt ajan, saat ensimmäisenä, anna sähköpostiosoit*, tilaamalla * uutiskirje*',
  subscribe:
    'tilaa nyt/heti/digi*/lehti/hesari/täältä, tilaa * kk/digi*/nyt, osta * tilaus/digitilaus/lehti/irtonumero/lukuoikeus, aloita * tilaus/kokeilu/lukeminen, =tilaus, =tilaukset, digitilau*, digilehti*, lehtitilau*, kestotilaus, näköislehti, valitse * tilaus, katso tilausvaihtoehdot, tilaustarjou*, tutustumistarjou*, tutustu tilauksiin/tarjouksiin, katso tarjous, hyödynnä tarjous, vain tilaajille/tilaajien/jäsenille, vain/kaikille tilaajille, =tilaajille, tilaajille maksutta, tilaajan etu*, tilaajana luet/saat, tilaajana, jo tilaaja, oletko * tilaaja, olen tilaaja, etkö ole * tilaaja, kokeile * ilmaiseksi/maksutta/kk/kuukau*/euro*, kokeile nyt/maksutta/ilmaiseksi, kokeilujakso, kuukausi ilmaiseksi/maksutta, jatka lukemista, lue juttu loppuun, lue juttu/artikkeli loppuun, lue koko juttu/artikkeli, lue lisää tilaamalla, lue rajattomasti/kaikki, lukuoikeu*, rajaton/rajoittamaton lukuoikeus/pääsy, lue rajattomasti, pääsy kaikkiin, kaikki sisällöt/jutut rajattomasti/käyttöösi, voit peruuttaa/irtisanoa milloin/koska, peruuta/peru/lopeta milloin, ei sitoutumista, ilman sitoutumista, mainoksetta, avaa artikkeli/juttu/lukitus, juttua jäljellä, päivitä tilau*, lahjatilau*',
  register:
    'kirjaudu, =kirjautuminen, luo * tili/tunnus/käyttäjätili/profiili, luo tili/tunnus/tunnukset, onko sinulla * tili/tunnus/tunnukset, eikö sinulla, rekisteröidy, rekisteröityminen, =rekisteröidy, ei vielä tunnusta/tiliä, unohditko * salasana*, unohtunut salasana, salasana unohtunut, jatka googlella/facebookilla/applella, kirjaudu googlella/facebookilla, maksuton/ilmainen tili/tunnus, oma tili',
  app: 'lataa * sovellus*/sovelluksen/appi/appin/sovelluksemme, lataa sovellus*/appi, asenna * sovellus*/appi, ota * sovellus käyttöön, hanki sovellus, sovelluksemme, sovelluksessamme, uutissovellu*, avaa sovelluksessa, lue sovelluksessa, app store*, google play*, saatavilla android*/ios*/iphone*, ios- ja, skannaa qr*, puhelimeesi',
  follow:
    'seuraa meitä/minua, =seuraa, =seuraa *, seuraa * facebookissa/instagramissa/twitterissä/x:ssä/whatsappissa/youtubessa/tiktokissa/linkedinissä/googlessa/telegramissa/blueskyssa/threadsissa/somessa, meitä somessa, tykkää meistä, tykkää * facebookissa, tykkää sivu*, löydät meidät, löydät meitä, liity * ryhmään/ryhmäämme/kanavalle/kanavallemme/yhteisöön, whatsapp-kanav*, youtube-kanav*, telegram-kanav*, kanavamme, kanavaamme, facebook-sivu*, facebook-ryhmä*, olemme somessa/instagramissa/facebookissa, google news, google uutiset, ensisijai* lähde*, lisää * googlessa/lähteeksi, tilaa * kanava*/podcast*',
  notify:
    'ota * ilmoitukset/ilmoitus, salli * ilmoitukset, salli ilmoitukset, ilmoitukset käyttöön/päälle, haluatko * ilmoituk*/hälytyk*, saat ilmoituksen, tilaa ilmoitukset/hälytykset, push-ilmoitu*, pushilmoitu*, push-viesti*, uutishälyty*, uutisilmoitu*, kytke ilmoitukset, ilmoita minulle, aktivoi ilmoitukset, selainilmoitu*',
  survey:
    'vastaa kysely*, osallistu kysely*/tutkimukseen, kyselymme, kyselyymme, lukijakysely*, lukijatutkimu*, asiakaskysely*, oliko * hyödyllinen/hyödyllistä/hyötyä, oliko tästä artikkelista/jutusta/apua, oliko tämä artikkeli/juttu/sivu, mitä pidit, mitä mieltä olit/olet * jutusta/artikkelista/sivusta, piditkö jutusta/artikkelista/tästä, kerro mielipiteesi, mielipiteesi, anna palautetta, lähetä palautetta, kerro meille mitä, arvioi juttu/artikkeli/tämä, auta meitä kehittämään/parantamaan, anna arvosana',
  promote:
    'verkkokauppamme, kauppamme, kaupastamme, verkkokaupastamme, osta nyt/kirja/liput/tästä, tilaa kirja, varaa liput, kuuntele podcast*, podcastimme, lukijamatka*, ilmoittaudu tapahtumaan',
  plea: 'hyvä/rakas/hyvät/rakkaat/arvoisa lukija*, ilman sinua/teitä/tukeasi/lukijoitamme/lukijoidemme, sinun ansiostasi/tukesi/avullasi/tuellasi, kiitos tuestasi/sinulle/teille, tarvitsemme tukeasi/apuasi/sinua/teitä/tukeanne/lukijoidemme, tarvitsemme sinun, riippumat*/laadukas/laadukasta journalismi*, journalismi maksaa, journalismi ei ole ilmaista, ei synny ilmaiseksi, ilman maksumuur*, ei maksumuur*, jos pidät/arvostat/pidit, arvostatko, pidätkö siitä/tästä/työstämme, lukijoidemme varassa/tuella/ansiosta/tuesta, lukijoiden tuella/varassa, lahjoitusten varassa/turvin, lukijarahoit*, toimintamme perustuu/rahoit*, jotta voimme jatkaa/tehdä, ennen kuin lähdet, yhdessä kanssasi, pysyä riippumattom*',
  dismiss:
    'ei kiitos, ei nyt, =sulje, =myöhemmin, ehkä myöhemmin, muistuta minua/myöhemmin, älä näytä, en ole kiinnostunut, =ohita, =ei, ei tänään, =peruuta, olen jo, jatka ilman, joskus toiste',
  gate: 'jatkaaksesi lukemista, lukeaksesi * koko/loppuun/artikkelin/jutun, jatka lukemista tilaamalla/kirjautumalla, vain tilaajille/tilaajien, tilaajille tarkoitettu, tämä/artikkeli/juttu on * tilaajille',
  smallPrint:
    'tietosuoja*, käyttöeh*, tilauseh*, peruuttaa tilau*, peruuta tilaus, milloin tahansa, koska tahansa, hyväksyn, hyväksyt, tilaamalla, suostumu*, henkilötie*, jatkuu automaattisesti, sen jälkeen * kk, pakollinen, gdpr, normaalihinta',
  against: 'kommen*, lue myös/lisää, jaa, mainos, haku, tallenna artikkeli/juttu, lukulista',
  youAndWe: 'sinä, sinun, sinua, sinulle, sinut, te, teidän, teitä, me, meidän, meitä, meille, minä, minun',
  offer:
    'ilmai*, maksut*, vain, alennu*, tarjou*, säästä, etu*, ensimmäinen kuukausi, lahja*, hinta*, hintaan, alkaen, kokeile, kampanja*, kaupan päälle, eksklusiiv*, erikoishin*, euroa, eur',
  callToAction:
    'tästä, tässä, täältä, täällä, klikkaa*, napsauta, nyt, heti, tänään, lue lisää, lisätietoja, jatka*, aloita*, kokeile*, osta*, tilaa*, valitse*, katso*, siirry*, tutustu*, lähetä, kyllä, liity, tule',
  helping:
    'tuki, tuke*, tukij*, auta*, apu*, lahjoit*, kannat*, rahoit*, riippumat*, journalism*, vapaaehtoi*, keräy*, yhdisty*, hyväntekeväisyy*, demokrati*, toimint*',
  edition:
    'tilau*, tilaaj*, lehti, lehden, lehteä, numero*, digi*, paperi*, lukuoikeu*, rajat*, jäse*, premium, plus, artikkel*, juttu*, jutut, lukij*, näköisleh*, arkisto*, sisält*, sisällö*, verkkoleh*',
  networks:
    'sosiaalinen media, sosiaalisessa mediassa, somessa, some, kanav*, kännyk*, puhelim*, podcast*, ryhmä*, mobiil*',
};
