import { type WordKind, wordKinds } from '../model/look';
import { normalise } from './normalise';
import { compilePhrases, type Matcher, matchPhrases } from './phrases';
import { joinWords } from './words/join-words';
import type { Words } from './words/words';

/** Of a longer text only its beginning and its end are looked at: what asks, asks there. */
const longest = 1200;

/** Words of asking in the languages of one page. */
export interface Wording {
  /** Takes a text as it stands in the page; returns how many different phrases of each of `wordKinds` it has; undefined when it has none. */
  readonly judge: (text: string) => ArrayLike<number> | undefined;
  /** Takes a text and a kind of words; returns the first phrase of that kind in it, normalised. */
  readonly first: (text: string, kind: WordKind) => string | undefined;
}

/** Takes the words of the languages of a page; returns them ready for looking. */
export function wordingOf(languages: readonly Words[]): Wording {
  const words = joinWords(languages);
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
