import { askingKinds, type FactName, many } from '../model/facts';
import type { Look } from '../model/look';

/** A plea that is one paragraph is no longer, nor is a form with its heading and small print (characters). */
const longest = 300;

/**
 * Takes a look; tells whether it is a form for an e-mail address and speaks of a newsletter, and of nothing else:
 * certain enough without the verdict.
 */
export const asksByForm = ({ facts }: Look): boolean =>
  many(facts, 'emailFields') > 0 &&
  many(facts, 'newsletter') > 0 &&
  many(facts, 'chars') <= longest &&
  many(facts, 'links') <= 2 &&
  many(facts, 'textAreas') + many(facts, 'storyLinks') + many(facts, 'notices') + many(facts, 'quietChars') === 0;

/** Takes a look; tells whether it is a form that leads to where one pays, and says nothing: all of it is a button. */
export const asksByButton = ({ facts }: Look): boolean =>
  many(facts, 'toCheckout') > 0 &&
  many(facts, 'forms') === 1 &&
  many(facts, 'buttons') === 1 &&
  many(facts, 'chars') + many(facts, 'links') + many(facts, 'textFields') + many(facts, 'secretFields') === 0;

/** Takes a look; tells whether it is a frame of a vendor in which one gives, signs up or subscribes, and nothing else. */
const asksByFrame = ({ facts }: Look): boolean =>
  many(facts, 'vendorFrames') > 0 &&
  many(facts, 'vendorFrames') === many(facts, 'frames') &&
  many(facts, 'toCheckout') + many(facts, 'toSignUp') + many(facts, 'toSubscription') > 0 &&
  many(facts, 'chars') + many(facts, 'links') + many(facts, 'pictures') === 0;

/** A line that is hardly more than its link (characters). */
const shortLine = 60;

/**
 * Takes the look of a paragraph among the paragraphs of the article; tells whether it asks, and leads to where one
 * answers: both must be, and it must plead, ask for many things, speak of us and you, or be short, since an article may
 * speak of asking, and of where others collect. The clues that see a whole box see too little in it.
 */
function asksAmongParagraphs({ facts }: Look): boolean {
  const has = (...names: readonly FactName[]): boolean => names.some((name) => many(facts, name) > 0);
  const chars = many(facts, 'chars');
  if (chars > longest || has('quietChars')) return false;
  const isShort = chars <= shortLine;
  if (has('give') && has('toCheckout')) return isShort || has('plea');
  if (askingKinds.filter((kind) => has(kind)).length > 2 && has('toProfile')) return true;
  if (!isShort && !has('youAndWe')) return false;
  return (
    (has('signUp', 'subscribe') && has('toSignUp', 'toSubscription')) ||
    (has('signUp') && has('newsletter') && has('links')) ||
    (has('follow') && has('toProfile'))
  );
}

const inColumn = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

/** Takes a look; tells whether it is one of the paragraphs or headings of the article. */
export const isParagraph = (look: Look): boolean => look.stepsToColumn <= 1 && inColumn.has(look.tag);

/** Takes a look; tells whether it asks so plainly, for where it stands, that the verdict need not be sure. */
export const asksPlainly = (look: Look): boolean =>
  isParagraph(look) ? asksAmongParagraphs(look) : asksByForm(look) || asksByFrame(look) || asksByButton(look);
