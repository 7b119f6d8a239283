import { type WordKind, wordKinds } from '../model/look';
import { normalise } from './normalise';
import { compilePhrases, type Matcher, matchPhrases } from './phrases';
import { wordsFor } from './words/index';

/** Of a longer text only its beginning and its end are looked at: what asks, asks there. */
const longest = 1200;

/** Words of asking in the languages of one page. */
export interface Wording {
  /** Takes a text as it stands in the page; returns how many different phrases of each of `wordKinds` it has; undefined when it has none. */
  readonly judge: (text: string) => ArrayLike<number> | undefined;
  /** Takes a text and a kind of words; returns the first phrase of that kind in it, normalised. */
  readonly first: (text: string, kind: WordKind) => string | undefined;
}

/** Takes codes of languages; returns their words, ready for looking. */
export function wordingOf(codes: readonly string[]): Wording {
  const words = wordsFor(codes);
  const matchers: readonly Matcher[] = wordKinds.map((kind) => compilePhrases(words[kind]));
  const shorten = (text: string): string =>
    normalise(text.length > longest ? `${text.slice(0, longest / 2)} ${text.slice(-longest / 2)}` : text);
  const judge = (text: string): ArrayLike<number> | undefined => {
    const plain = shorten(text);
    const counts = matchers.map((matcher) => matchPhrases(matcher, plain).count);
    return counts.some((number) => number > 0) ? counts : undefined;
  };
  const first = (text: string, kind: WordKind): string | undefined => {
    const matcher = matchers[wordKinds.indexOf(kind)];
    return matcher && matchPhrases(matcher, shorten(text)).first;
  };
  return { judge, first };
}
