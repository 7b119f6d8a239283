import { askingKinds, type FactName, type Look, many } from '../model/look';

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

/**
 * Takes the look of a paragraph among the paragraphs of the article; tells whether it asks, and leads to where one
 * answers: both must be, since an article may speak of asking. The clues that see a whole box see too little in it.
 */
export function asksAmongParagraphs({ facts }: Look): boolean {
  const has = (...names: readonly FactName[]): boolean => names.some((name) => many(facts, name) > 0);
  if (many(facts, 'chars') > longest || has('quietChars')) return false;
  return (
    (has('give', 'signUp', 'subscribe') && has('toCheckout', 'toSignUp', 'toSubscription')) ||
    (has('signUp') && has('newsletter') && has('links')) ||
    (has('follow') && has('youAndWe') && has('toProfile')) ||
    (askingKinds.filter((kind) => has(kind)).length > 2 && has('toProfile'))
  );
}
