import { hashMask, hashOn, type PhraseIndex, stemLength } from './index-phrases';
import { isLetter } from './letters';
import { afterGap, endOfPhrase, mayGoOn, type Phrase } from './phrase';

/** The phrases found of each list, by its number: each with the words it was found with, in the order of the text. */
export type Found = readonly (ReadonlySet<string> | undefined)[];

const none: readonly never[] = [];

/** Takes phrases in the order of their ranks, twice; returns them together in that order. */
const merge = (some: readonly Phrase[], more: readonly Phrase[]): readonly Phrase[] => {
  if (some.length === 0) return more;
  return more.length === 0 ? some : [...some, ...more].toSorted((a, b) => a.rank - b.rank);
};

/** Takes where a word ends; returns `/` and how the next one begins; nothing when none follows. */
const nextWord = (text: string, end: number): string => {
  const at = afterGap(text, end);
  if (at < 0) return '';
  let letters = 0;
  while (letters < stemLength && isLetter(text.charCodeAt(at + letters))) letters += 1;
  return `/${text.slice(at, at + letters)}`;
};

/** Goes through a text once, from its beginning to its end. */
class Search {
  readonly #found: Set<string>[] = [];
  /** Up to where the text is taken by what was found of each list. */
  readonly #taken: number[] = [];
  readonly #index: PhraseIndex;
  readonly #text: string;
  /** Pieces of words that the text holds somewhere. */
  readonly #pieces: readonly string[];
  readonly #isWithinWords: boolean;

  constructor(index: PhraseIndex, text: string) {
    this.#index = index;
    this.#text = text;
    this.#pieces = index.byPiece.size > 0 ? [...index.byPiece.keys()].filter((piece) => text.includes(piece)) : none;
    this.#isWithinWords = index.byLetter.size > 0 || index.others.length > 0;
  }

  read(): Found {
    const text = this.#text;
    const { known } = this.#index;
    const all = this.#isWithinWords || this.#pieces.length > 0;
    let start = 0;
    let hash = 0;
    let stem = 0;
    for (let at = 0; at <= text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 0x61 && code <= 0x7a ? true : isLetter(code)) {
        hash = hashOn(hash, code);
        if (at - start === stemLength - 1) stem = hash;
      } else {
        if (all || known[hash & hashMask] || known[stem & hashMask]) this.#readWord(start, at, hash, stem);
        start = at + 1;
        hash = 0;
        stem = 0;
      }
    }
    return this.#found;
  }

  #readWord(start: number, end: number, hash: number, stem: number): void {
    const beginning = end > start ? this.#beginningWith(hash, stem, start, end) : none;
    if (!this.#isWithinWords) return this.#try(beginning, start, nextWord(this.#text, end));
    const { byLetter, others } = this.#index;
    for (let at = start; at <= end; at += 1) {
      const here = byLetter.get(this.#text.charCodeAt(at)) ?? none;
      this.#try(merge(at === start ? merge(beginning, here) : here, others), at, '');
    }
  }

  #beginningWith(hash: number, stem: number, start: number, end: number): readonly Phrase[] {
    const { byWord, byStem, byPiece } = this.#index;
    let phrases = merge(byWord.get(hash) ?? none, byStem.get(stem) ?? none);
    if (this.#pieces.length === 0) return phrases;
    const word = this.#text.slice(start, end);
    for (const piece of this.#pieces) if (word.includes(piece)) phrases = merge(phrases, byPiece.get(piece) ?? none);
    return phrases;
  }

  #try(phrases: readonly Phrase[], at: number, next: string): void {
    for (const phrase of phrases) {
      const { list } = phrase;
      if ((this.#taken[list] ?? 0) > at || !mayGoOn(phrase, next)) continue;
      const end = endOfPhrase(phrase, this.#text, at);
      if (end < 0) continue;
      this.#taken[list] = Math.max(end, at + 1);
      this.#found[list] = (this.#found[list] ?? new Set<string>()).add(this.#text.slice(at, end));
    }
  }
}

/**
 * Takes phrases made ready and text that is already normalised; returns what it holds of each list, found from left
 * to right: where two phrases of a list overlap, the one that begins first counts, and of those the longer.
 */
export const matchPhrases = (index: PhraseIndex, normalisedText: string): Found =>
  new Search(index, normalisedText).read();
