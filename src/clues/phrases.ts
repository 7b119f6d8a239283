import type { Phrase, PhraseIndex } from './index-phrases';
import { endOfWord } from './letters';

/** The phrases found of each list, by its number: each with the words it was found with, in the order of the text. */
export type Found = readonly (ReadonlySet<string> | undefined)[];

const none: readonly Phrase[] = [];

/** Goes through a text once, from its beginning to its end. */
class Search {
  readonly found: Set<string>[] = [];
  /** Up to where the text is taken by what was found of each list. */
  readonly #taken: number[] = [];
  /** Pieces of words that the text holds somewhere. */
  readonly #pieces: readonly string[];
  readonly #index: PhraseIndex;
  readonly #text: string;

  constructor(index: PhraseIndex, text: string) {
    this.#index = index;
    this.#text = text;
    this.#pieces = index.pieces.filter((piece) => text.includes(piece));
    const withinWords = index.byLetter.size > 0 || index.others.length > 0;
    for (let at = 0; at <= text.length; at += 1) {
      const end = endOfWord(text, at);
      const beginning = end > at ? this.#beginningWith(text.slice(at, end)) : none;
      if (withinWords) this.#tryWithin(at, end, beginning);
      else if (beginning.length > 0) this.#try(beginning, at);
      at = end;
    }
  }

  #beginningWith(word: string): readonly Phrase[] {
    const { byWord, byStem, byPiece, stemLengths } = this.#index;
    let phrases = byWord.get(word) ?? none;
    const add = (more: readonly Phrase[] | undefined): void => {
      if (more) phrases = phrases.length > 0 ? [...phrases, ...more].toSorted((a, b) => a.rank - b.rank) : more;
    };
    for (const length of stemLengths) if (word.length >= length) add(byStem.get(word.slice(0, length)));
    for (const piece of this.#pieces) if (word.includes(piece)) add(byPiece.get(piece));
    return phrases;
  }

  #tryWithin(start: number, end: number, beginning: readonly Phrase[]): void {
    const { byLetter, others } = this.#index;
    for (let at = start; at <= end; at += 1) {
      const here = byLetter.get(this.#text.charCodeAt(at)) ?? none;
      const phrases = at === start ? [...beginning, ...here, ...others] : [...here, ...others];
      if (phrases.length > 0)
        this.#try(
          phrases.toSorted((a, b) => a.rank - b.rank),
          at,
        );
    }
  }

  #try(phrases: readonly Phrase[], at: number): void {
    for (const phrase of phrases) {
      const { list } = phrase;
      if ((this.#taken[list] ?? 0) > at) continue;
      const end = phrase.find(this.#text, at);
      if (end < 0) continue;
      this.#taken[list] = Math.max(end, at + 1);
      this.found[list] = (this.found[list] ?? new Set<string>()).add(this.#text.slice(at, end));
    }
  }
}

/**
 * Takes phrases made ready and text that is already normalised; returns what it holds of each list, found from left
 * to right: where two phrases of a list overlap, the one that begins first counts, and of those the longer.
 */
export const matchPhrases = (index: PhraseIndex, normalisedText: string): Found =>
  new Search(index, normalisedText).found;
