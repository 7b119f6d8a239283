/**
 * What appeals say in one language: a value for each of `wordKinds`, phrases separated by `, `, written as the language
 * writes them (case, accents and kinds of quotes do not matter). Six signs have a meaning:
 *
 *     spend*               any ending          *newsletter   any beginning (compounds, attached articles)
 *     get our * app        up to four words    support us/me one or the other
 *     become a? member     may be missing        =spenden     stands alone: is the whole text
 *
 * A space also matches a hyphen, and may have a comma before it; a hyphen may be missing: `sign up` finds `sign-up`,
 * `no thanks` finds `no, thanks`, `e-mail` finds `email`.
 * English is looked for on every page, so that other languages need not repeat `newsletter` and its like.
 */
export interface Words {
  /** Asking for money as a gift. */
  readonly give: string;
  /** How often and how much one gives or pays. */
  readonly frequency: string;
  /** The thing that comes by mail. */
  readonly newsletter: string;
  /** Asking for the reader's address. */
  readonly email: string;
  /** Signing up: imperatives and button words. */
  readonly signUp: string;
  /** A paid subscription. */
  readonly subscribe: string;
  /** Accounts: making one, logging in. */
  readonly register: string;
  /** Getting the app. */
  readonly app: string;
  /** Following on social networks, channels, news aggregators. */
  readonly follow: string;
  /** Turning on notifications. */
  readonly notify: string;
  /** Asking for an opinion. */
  readonly survey: string;
  /** The site's own shop, podcast, book, event. */
  readonly promote: string;
  /** Pleading with the reader. */
  readonly plea: string;
  /** Putting it off. */
  readonly dismiss: string;
  /** What a gate says: that one must subscribe, register or log in to read on. */
  readonly gate: string;
  /** Small print of forms. */
  readonly smallPrint: string;
  /** Words that speak against an appeal. */
  readonly against: string;
  /** Weak alone: the reader and the makers, spoken of as `you` and `we`. */
  readonly youAndWe: string;
  /** Weak alone: what makes an offer (`free`, `only`, `discount`, `first month`). */
  readonly offer: string;
  /** Weak alone: what buttons and their texts say (`click here`, `learn more`, `now`). */
  readonly callToAction: string;
  /** Weak alone: helping and funding (`support`, `contribution`). */
  readonly helping: string;
  /** Weak alone: the paper as a thing one has (`subscriber`, `print edition`, `unlimited`). */
  readonly edition: string;
  /** Weak alone: networks, channels and devices by their names. */
  readonly networks: string;
}
