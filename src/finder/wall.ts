import { type Facts, many } from '../model/facts';
import type { Gate } from '../model/gate';

/** Publishers show at most so much before a gate (characters); what is longer is an article with a pitch at its end. */
const longestPreview = 3000;

/** A gate follows the text at once, and nothing of the text follows it: so many characters may be a label or a stray line. */
const stray = 150;

/** Beside its asking a gate may explain: so many quiet characters for each that asks, and so many free. No gate is longer. */
const quietFree = 120;
const longest = 2500;

/** The gates of vendors and of publishing systems by what they are called, and what everyone calls them. */
const gateNames =
  /(pay|reg|sign|meter)-?wall|paygate|-gate\b|restrict|unauthori[sz]ed|upgrade-cta|no-?access|locked|piano|tinypass|\btp-|poool|zephr|pelcro|leaky|memberful|evolok|laterpay|steady|sophi|cxense|wallkit/i;

/** How a text is made to fade out, and how it breaks off. */
const fades = /fade|gradient|truncat|blur/i;
const breaksOff = /(…|\.\.\.)[\s\])"»”’]*$/;

/** A wall over the page leads to few places: what has more links than this is a menu. */
const mostLinks = 15;

/** Takes the facts of a box; tells whether it asks for a subscription or an account, as a gate does. */
export const asksForEntry = (facts: Facts): boolean =>
  (['gate', 'subscribe', 'register', 'vendorFrames'] as const).some((name) => many(facts, name) > 0);

/** Takes the facts of a box that asks for entry; tells whether it says little enough besides to be a wall. */
export const isShortAsWall = (facts: Facts): boolean =>
  many(facts, 'chars') <= longest && many(facts, 'quietChars') <= many(facts, 'askingChars') + quietFree;

/**
 * Takes how a box that asks for entry stands, and whether the page declares that it is not free to read; tells whether
 * it stands instead of the rest of the article. It does when the text above is no longer than a preview, and either
 * the box says that it is for reading on, or the text is cut off and the box is declared or called a gate.
 */
export function isWall(gate: Gate, declared: boolean): boolean {
  const { facts, names, before, lastWords } = gate;
  if (!gate.belowHeadline || gate.after > stray || gate.between > stray || before > longestPreview) return false;
  const says = many(facts, 'gate') > 0;
  if (before === 0) return says && declared && many(facts, 'storyLinks') === 0;
  const isForMail = many(facts, 'emailFields') > 0 && many(facts, 'newsletter') > 0;
  return (
    says || (declared && !isForMail) || (gateNames.test(names) && (fades.test(names) || breaksOff.test(lastWords)))
  );
}

/**
 * Takes the facts of an overlay, whether the page is locked meanwhile, and whether it declares that it is not free to
 * read; tells whether the overlay is a wall: it asks for entry on a page that is not free, or nobody gets by it who does
 * not subscribe or register to read on.
 */
export const isWallOver = (facts: Facts, locks: boolean, declared: boolean): boolean =>
  asksForEntry(facts) && many(facts, 'links') <= mostLinks && (declared || (locks && many(facts, 'gate') > 0));
