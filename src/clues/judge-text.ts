import { type WordKind, wordKinds } from '../model/facts';
import { indexPhrases } from './index-phrases';
import { normalise } from './normalise';
import { matchPhrases } from './phrases';
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
  const index = indexPhrases(wordKinds.map((kind) => languages.map((words) => words[kind]).join()));
  const shorten = (text: string): string =>
    normalise(text.length > longest ? `${text.slice(0, longest / 2)} ${text.slice(-longest / 2)}` : text);
  const judge = (text: string): ArrayLike<number> | undefined => {
    const found = matchPhrases(index, shorten(text));
    return found.length > 0 ? wordKinds.map((_, kind) => found[kind]?.size ?? 0) : undefined;
  };
  const first = (text: string, kind: WordKind): string | undefined => {
    const [first] = matchPhrases(index, shorten(text))[wordKinds.indexOf(kind)] ?? [];
    return first;
  };
  return { judge, first };
}
