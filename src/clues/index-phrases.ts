import { endOfWord } from './letters';
import { normalise } from './normalise';
import { alternativesOf, bordersOf, phraseStep, type Step } from './phrase';

/** One phrase of a list; how it is found is worked out when its first word is met. */
export class Phrase {
  #step: Step | undefined;
  readonly words: string;
  /** The number of its list. */
  readonly list: number;
  /** Where several phrases of a list begin at one place, the lowest rank is found. */
  readonly rank: number;

  constructor(words: string, list: number, rank: number) {
    this.words = words;
    this.list = list;
    this.rank = rank;
  }

  get find(): Step {
    this.#step ??= phraseStep(this.words);
    return this.#step;
  }
}

/** Phrases made ready for matching: by what must stand where one of them begins. */
export interface PhraseIndex {
  /** By their first word. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** By the first letters of their first word; the numbers of letters that occur. */
  readonly byStem: ReadonlyMap<string, readonly Phrase[]>;
  readonly stemLengths: readonly number[];
  /** By letters that their first word holds. */
  readonly byPiece: ReadonlyMap<string, readonly Phrase[]>;
  readonly pieces: readonly string[];
  /** By the code of their first letter, for scripts without spaces: such phrases may begin within a word. */
  readonly byLetter: ReadonlyMap<number, readonly Phrase[]>;
  /** Those that may begin anywhere; the lists we have hold none. */
  readonly others: readonly Phrase[];
}

type Key = readonly [by: 'byWord' | 'byStem' | 'byPiece' | 'byLetter', key: string];

/** Of a word that may go on, at most so many letters are looked up. */
const stemLength = 3;

/** Takes the first word of a phrase; returns what the word must be that it begins with; undefined when that cannot be told. */
const keysOf = (word: string): readonly Key[] | undefined => {
  const keys: Key[] = [];
  if (word === '*' || word.endsWith('?')) return undefined;
  for (const { open, body, end } of alternativesOf(word)) {
    let letters = '';
    const parts = body.split('-');
    for (const [place, part] of parts.entries()) {
      letters += part.slice(0, endOfWord(part, 0));
      const isCut = endOfWord(part, 0) < part.length;
      const grows = end && !isCut && place === parts.length - 1;
      if (letters === '') return undefined;
      if (open) keys.push(['byPiece', letters]);
      else keys.push(grows ? ['byStem', letters.slice(0, stemLength)] : ['byWord', letters]);
      if (isCut || open) break;
    }
  }
  return keys;
};

const keysOfPhrase = (phrase: string): readonly Key[] | undefined => {
  const word = phrase.replace(/^=/, '').split(' ')[0] ?? '';
  if (bordersOf(phrase) !== 'none') return keysOf(word);
  const keys = keysOf(word);
  return keys?.every(([by]) => by !== 'byPiece') ? keys.map(([, key]) => ['byLetter', key.slice(0, 1)]) : undefined;
};

const rankOf = { words: 0, none: 1, text: 2 } as const;

/** Phrases between borders of words come first, and long ones before short ones, so that the reader is shown `subscribe now` rather than `subscribe`. */
const byRank = (a: string, b: string): number => rankOf[bordersOf(a)] - rankOf[bordersOf(b)] || b.length - a.length;

/** Takes lists of phrases as `Words` holds them; returns them ready for matching. */
export const indexPhrases = (lists: readonly string[]): PhraseIndex => {
  const maps = {
    byWord: new Map<string, Phrase[]>(),
    byStem: new Map<string, Phrase[]>(),
    byPiece: new Map<string, Phrase[]>(),
    byLetter: new Map<string, Phrase[]>(),
  };
  const others: Phrase[] = [];
  for (const [list, phrases] of lists.entries()) {
    const different = [...new Set(phrases.split(',').map(normalise))].filter((phrase) => phrase !== '');
    for (const [rank, words] of different.toSorted(byRank).entries()) {
      const phrase = new Phrase(words, list, rank);
      const keys = keysOfPhrase(words);
      if (!keys) others.push(phrase);
      for (const [by, key] of keys ?? []) {
        const known = maps[by].get(key);
        if (known) known.push(phrase);
        else maps[by].set(key, [phrase]);
      }
    }
  }
  const byLetter = new Map([...maps.byLetter].map(([letter, phrases]) => [letter.charCodeAt(0), phrases]));
  const stemLengths = [...new Set([...maps.byStem.keys()].map((stem) => stem.length))];
  return { ...maps, byLetter, stemLengths, pieces: [...maps.byPiece.keys()], others };
};
