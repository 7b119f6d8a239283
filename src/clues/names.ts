import type { nameKinds } from '../model/look';

type PatternsOf<Kinds extends readonly unknown[]> = { readonly [Place in keyof Kinds]: string };

/**
 * What class names, ids, roles and labels call an element, in the order of `nameKinds`, which is that of precedence
 * within one word, and without those names, which would weigh more than the code that reads them: `|` stands
 * between names, `_` at the border of a word, `?` after what may be missing, `(a/b)` for one or the other.
 */
const patterns: PatternsOf<typeof nameKinds> = [
  // donation
  'donat|donorbox|spende|fundrais|contribut(e/ion)|support us|support (box/cta/banner)|paypal|patreon|tip jar|ko ?fi|steady|_don_|_dons_|souten|apoie|apoya|wspier|pledge',
  // newsletter
  'news ?letter|_nl_|mailing ?list|mc4wp|mailchimp|mc embed|e?mail (sign/alert/subscri/capture/form/toast/slide/update)|sign ?up|opt ?in|boletin|infolettre|hirlevel|bulten|nyhetsbrev|nyhedsbrev|nieuwsbrief|mailpoet|klaviyo|sumo|revue',
  // subscription
  'subscri|pay ?wall|_abos?_|_abo ?(box/banner/teaser)|abonn|suscri|assin|prenumer|premium|_offers?_|pricing|metered|piano|_tp_|trial|_plus_|poool',
  // registration
  'regist(er/ration)|log ?in|sign ?in|account|reg ?wall|sign ?wall|_sso_|_auth_',
  // app
  '_apps?_|app ?store|google ?play|smart ?banner|appstores|_stores_',
  // follow
  'follow|social (links?/media/icons?/bar/nav/networks?/profiles?/buttons?/counter)|_socials?_|folgen|siguenos|suivez|like ?box|preferred source|google ?news|whatsapp|telegram|youtube|facebook|twitter',
  // notification
  'push|notif|onesignal|_alerts?_|wonderpush|cleverpush',
  // survey
  'survey|_poll|feedback|rating|_vot(e/ing)|helpful|umfrage|encuesta|_nps_|questionn',
  // promotion
  'promo|_cta_|call to action|_shop|merch|kiosk|marketing|campaign|ad ?block|appeal|_epic_|_books?_|product',
  // overlay
  'modal|overlay|pop ?up|pop ?over|lightbox|interstitial|dialog|layer|toast|slide ?in|slide ?up|sticky|fly ?out|drawer|_pum_|fixed|floating|backdrop',
  // article
  'article ?(body/content/text/main)|entry ?content|post ?(content/body/text)|story ?(body/content)|main ?content|body ?(text/copy)|rich ?text|prose',
  // comments
  'comment|disqus|viafoura|kommentar|_respond_|_reply',
  // navigation
  '_nav|menu|breadcrumb|site ?map|paginat|_pager_|header|masthead|toolbar',
  // share
  '_shar(e/ing)|addthis|teilen|partage|compart',
  // related
  'related|recommend|more ?(stories/news/on/from/articles)|read ?more|most ?(read/popular/viewed)|trending|outbrain|taboola|latest|teaser|_cards?_|stories|_feed_|river',
  // author
  'author|by ?line|_bio_|autor|profile',
  // ad
  '_ads?_|advert|sponsor|_dfp_|_gpt_|_adv_|werbung|publicid',
  // close
  'close|dismiss|schlie',
];

/** Takes a name with signs; returns all that it may be, in the order of precedence. */
const namesOf = (signed: string): readonly string[] => {
  const parts = /^(.*?)(?:\((.*?)\)|(.)\?)(.*)$/.exec(signed);
  if (!parts) return [signed];
  const [, before = '', anyOf, maybe = '', after = ''] = parts;
  return (anyOf?.split('/') ?? [maybe, '']).flatMap((each) => namesOf(before + each + after));
};

/** One of the names with the space after it, whether a word begins with it, its own length, and the bit of what it says. */
type Name = readonly [letters: string, isFirst: boolean, length: number, bit: number];

/** Takes a hash and the next letter; returns the hash of the last three letters. */
const hashOn = (hash: number, code: number): number => ((hash << 5) ^ code) & 0x7fff;

/** Names by the hash of their first three letters: an expression of them all would be slow to compile and to run. */
const known = new Map<number, Name[]>();

const learnNames = (): void => {
  for (const [place, pattern] of patterns.entries())
    for (const name of pattern.split('|').flatMap(namesOf)) {
      const letters = name.replaceAll('_', ' ').trimStart();
      let hash = 0;
      for (let at = 0; at < 3; at += 1) hash = hashOn(hash, letters.charCodeAt(at));
      const others = known.get(hash) ?? [];
      others.push([letters, name.startsWith('_'), letters.trimEnd().length, 1 << place]);
      known.set(hash, others);
    }
};

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
  if (known.size === 0) learnNames();
  const words = ` ${wordsOfNames(names)} `;
  let bits = 0;
  let hash = 0;
  let end = 0;
  for (let at = 0; at < words.length; at += 1) {
    hash = hashOn(hash, words.charCodeAt(at));
    const start = at - 2;
    if (start < end) continue;
    for (const [letters, isFirst, length, bit] of known.get(hash) ?? [])
      if (words.startsWith(letters, start) && (!isFirst || words.charAt(start - 1) === ' ')) {
        bits |= bit;
        end = start + length;
        break;
      }
  }
  return bits;
}
