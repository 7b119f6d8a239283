import type { TargetKind } from '../model/facts';

/** Where links, forms and frames lead, by host or by telling parts of the path. Earlier lines win. */
const patterns: Readonly<Record<TargetKind, RegExp>> = {
  toShare:
    /sharer|\/share(\.php|r|\?|article|\/|$)|intent\/(tweet|post)|[?&]text=http|wa\.me\/\?|api\.whatsapp\.com\/send|t\.me\/share|pin\/create|mailto:\?|(twitter|x)\.com\/(share|home\?)|reddit\.com\/submit|addtoany/,
  toMail: /^mailto:/,
  toAppStore:
    /apps\.apple\.com|itunes\.apple\.com\/.*app|play\.google\.com\/store|appgallery|apps\.microsoft\.com|\.app\.link|onelink\.me|\/apps?(\/|\.html|$)/,
  toCheckout:
    /paypal\.(com\/(donate|paypalme|cgi-bin\/webscr|biz|ncp)|me\/)|paypalobjects\.com\/.*(donate|btn_)|patreon\.com|ko-fi\.com|buymeacoffee|donorbox|gofundme|steadyhq\.com|steady\.page|steady\.media|liberapay|tipeee|helloasso|betterplace|opencollective|flattr|actblue|everyaction|givebutter|classy\.org|fundraiseup|raisely|twingle|altruja|cloudtips|boosty\.to|yoomoney|zrzutka|patronite|darujme|monobank|leetchi|kisskissbank|donat|spende|fundrais|contribute|support(-?us|er|-our|-the)|support\.the|unterstuetz|unterstutz|foerder|\/give(-now)?([/?#]|$)|faire-?un-?don|(^|[/._-])dons?([/?._-]|$)|souten|adhes|mitgliedschaft|become-a-member|membership|\/dona([/?._-]|r|$)|apoie|apoya|aporta|hazte-?(soci|de)|sostieni|steun|doneer|wesprzyj|wspar|wspier|podpor|prispet|adomany|tamogat|sprijin|bagis|destek|pozhertv|pomoch|podderzh|pidtrym/,
  toSignUp:
    /list-manage\.com|mailchi\.mp|createsend|feedburner|feedblitz|follow\.it|substack\.com|cleverreach|rapidmail|sendinblue|sibforms|mailerlite|convertkit|ck\.page|beehiiv|revue|getresponse|aweber|madmimi|campaign-?archive|news-?letter|nl-?anmeld|mailing-?list|email-?(sign|updates|alert|subscri)|boletin|bulletin|infolettre|infobrief|nyhedsbrev|nyhetsbrev|nieuwsbrief|uutiskirje|hirlevel|bulten|rassylk|rozsilk|zpravodaj|sign-?up/,
  toSubscription:
    /subscri|(^|[/._-])abos?([/?._-]|$)|abonn|abo-?(shop|bestell|service|angebot)|digitalabo|probeabo|suscri|assin|abbona|prenumer|predplat|elofizet|abone|paywall|(^|[/._-])offers?([/?._-]|$)|free-?trial|premium|(^|[/._-])plus([/?._-]|$)|checkout|podpiska/,
  toAccount:
    /log-?in|sign-?in|regist|account|anmeld|konto|connexion|inscription|(^|[/._-])auth|sso\.|einlogg|registr|zaloguj|cadastr|accedi|iniciar|mein-?konto|my-?profile/,
  toProfile:
    /(facebook|fb|twitter|x|instagram|threads|tiktok|vk|pinterest|flipboard|snapchat)\.(com|net)\/(?!$)|youtube\.com\/(channel|c\/|user|@)|linkedin\.com\/(company|in|school)|t\.me\/|telegram\.(me|org)|whatsapp\.com\/channel|chat\.whatsapp|news\.google\.|google\.com\/preferences|bsky\.app|mastodon|mstdn|ok\.ru\/|discord\.(gg|com)|zen\.yandex|dzen\.ru|invite\.viber|line\.me|weibo\.com|spotify\.com|podcasts\.apple/,
};

/** One post, or what many said of one thing: articles show them, and nobody is asked to follow anybody. */
const post = /\/(status|p|posts|reel|videos|photos?|hashtag)\//;

const order = Object.entries(patterns) as [TargetKind, RegExp][];

/** Takes an address as written in the page; returns what it leads to, as far as the address tells. */
export function judgeTarget(address: string): TargetKind | undefined {
  const url = address.slice(0, 300).toLowerCase();
  const kind = order.find(([, pattern]) => pattern.test(url))?.[0];
  return kind === 'toProfile' && post.test(url) ? undefined : kind;
}

/** Widgets whose frames ask without their address leading anywhere that asks. */
const otherWidgets =
  /facebook\.com\/(v[\d.]+\/)?plugins\/(page|like|follow|group)|widgets\/follow|piano\.io|tinypass|poool/;
const asking = new Set<TargetKind | undefined>(['toCheckout', 'toSignUp', 'toSubscription']);
/** A letter of others, shown in the text. */
const quoted = /substack\.com\/embed\/p\//i;

/** Takes a frame's address, title and names; tells whether it holds a known widget of asking. */
export const isVendorFrame = (described: string): boolean =>
  !quoted.test(described) && (asking.has(judgeTarget(described)) || otherWidgets.test(described.toLowerCase()));
