import { type NameKind, nameKinds } from '../model/facts';

/** What class names, ids, roles and labels call an element, in the order of precedence within one word. `\b` stands between words of a name. */
const patterns: Readonly<Record<NameKind, string>> = {
  namedDonation:
    'donat|donorbox|spende|fundrais|contribut(?:e|ion)|support us|support (?:box|cta|banner)|paypal|patreon|tip jar|ko ?fi|steady|\\bdon\\b|\\bdons\\b|souten|apoie|apoya|wspier|pledge',
  namedNewsletter:
    'news ?letter|\\bnl\\b|mailing ?list|mc4wp|mailchimp|mc embed|e?mail (?:sign|alert|subscri|capture|form|toast|slide|update)|sign ?up|opt ?in|boletin|infolettre|hirlevel|bulten|nyhetsbrev|nyhedsbrev|nieuwsbrief|mailpoet|klaviyo|sumo|revue',
  namedSubscription:
    'subscri|pay ?wall|\\babos?\\b|\\babo ?(?:box|banner|teaser)|abonn|suscri|assin|prenumer|premium|\\boffers?\\b|pricing|metered|piano|\\btp\\b|trial|\\bplus\\b|poool',
  namedRegistration: 'regist(?:er|ration)|log ?in|sign ?in|account|reg ?wall|sign ?wall|\\bsso\\b|\\bauth\\b',
  namedApp: '\\bapps?\\b|app ?store|google ?play|smart ?banner|appstores|\\bstores\\b',
  namedFollow:
    'follow|social (?:links?|media|icons?|bar|nav|networks?|profiles?|buttons?|counter)|\\bsocials?\\b|folgen|siguenos|suivez|like ?box|preferred source|google ?news|whatsapp|telegram|youtube|facebook|twitter',
  namedNotification: 'push|notif|onesignal|\\balerts?\\b|wonderpush|cleverpush',
  namedSurvey: 'survey|\\bpoll|feedback|rating|\\bvot(?:e|ing)|helpful|umfrage|encuesta|\\bnps\\b|questionn',
  namedPromotion:
    'promo|\\bcta\\b|call to action|\\bshop|merch|kiosk|marketing|campaign|ad ?block|appeal|\\bepic\\b|\\bbooks?\\b|product',
  namedOverlay:
    'modal|overlay|pop ?up|pop ?over|lightbox|interstitial|dialog|layer|toast|slide ?in|slide ?up|sticky|fly ?out|drawer|\\bpum\\b|fixed|floating|backdrop',
  namedArticle:
    'article ?(?:body|content|text|main)|entry ?content|post ?(?:content|body|text)|story ?(?:body|content)|main ?content|body ?(?:text|copy)|rich ?text|prose',
  namedComments: 'comment|disqus|viafoura|kommentar|\\brespond\\b|\\breply',
  namedNavigation: '\\bnav|menu|breadcrumb|site ?map|paginat|\\bpager\\b|header|masthead|toolbar',
  namedShare: '\\bshar(?:e|ing)|addthis|teilen|partage|compart',
  namedRelated:
    'related|recommend|more ?(?:stories|news|on|from|articles)|read ?more|most ?(?:read|popular|viewed)|trending|outbrain|taboola|latest|teaser|\\bcards?\\b|stories|\\bfeed\\b|river',
  namedAuthor: 'author|by ?line|\\bbio\\b|autor|profile',
  namedAd: '\\bads?\\b|advert|sponsor|\\bdfp\\b|\\bgpt\\b|\\badv\\b|werbung|publicid',
  namedClose: 'close|dismiss|schlie',
};

const everyName = new RegExp(nameKinds.map((kind) => `(${patterns[kind]})`).join('|'), 'g');

/** Names are nearly always so, and the letters of all scripts take long to tell from what is none. */
const ascii = /^[\0-\x7f]*$/;

/** Takes names as they stand in attributes; returns them as words in lower case: `newsletterBox__title-2` becomes `newsletter box title 2`. */
const wordsOfNames = (names: string): string =>
  names
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(ascii.test(names) ? /[^A-Za-z\d]+/g : /[^\p{L}\p{N}]+/gu, ' ')
    .toLowerCase();

/** Takes names as they stand in attributes; returns what they say, a bit for each of `nameKinds`. */
export function judgeNames(names: string): number {
  let bits = 0;
  for (const match of wordsOfNames(names).matchAll(everyName))
    bits |= 1 << (match.findIndex((group, place) => place > 0 && group !== undefined) - 1);
  return bits;
}
