import { endOfWord, isLetter } from './letters';
import { normalise } from './normalise';
import { alone, anywhere, bordersOf, type Phrase } from './phrase';

/** No phrase is longer, and there are no more of them. */
const longest = 1 << 12;
const mostPhrases = 1 << 14;

const hyphen = 0x2d;
const star = 0x2a;

/** So many first letters are looked up of a word that may go on. */
export const stemLength = 3;

/** Takes the hash of some letters (0 of none) and the code of the next one; returns the hash of them together. */
export const hashOn = (hash: number, code: number): number => (hash * 33 + code) & 0xffffff;

/** The bits of a hash that are looked up first. */
export const hashMask = 0x7fff;

/** Adds a phrase to others, in the order of their ranks. */
const insert = (phrases: Phrase[], phrase: Phrase): void => {
  let at = phrases.length;
  while (at > 0 && (phrases[at - 1]?.rank ?? 0) > phrase.rank) at -= 1;
  if (phrases[at - 1] !== phrase) phrases.splice(at, 0, phrase);
};

const put = <Key>(map: Map<Key, Phrase[]>, key: Key, phrase: Phrase): void => {
  const known = map.get(key);
  if (known) insert(known, phrase);
  else map.set(key, [phrase]);
};

/** Phrases made ready for matching, by what must stand where one of them begins. */
export interface PhraseIndex {
  /** By the hash of their first word. */
  readonly byWord: Map<number, Phrase[]>;
  /** By the hash of the first letters of their first word, which may go on. */
  readonly byStem: Map<number, Phrase[]>;
  /** Whether there is anything for a hash, by its last bits: nearly all words of a text are passed over by it. */
  readonly known: Uint8Array;
  /** By letters that their first word holds. */
  readonly byPiece: Map<string, Phrase[]>;
  /** By the code of their first letter, for scripts without spaces: such phrases may begin within a word. */
  readonly byLetter: Map<number, Phrase[]>;
  /** Those that may begin anywhere; the lists we have hold none. */
  readonly others: Phrase[];
}

/** Adds a phrase by the letters of its first word. A hyphen may be missing: then the word is over, or goes on. */
const addLetters = ({ byWord, byStem, known, others }: PhraseIndex, word: string, phrase: Phrase): void => {
  let hash = 0;
  let stem = 0;
  let letters = 0;
  let code = word.charCodeAt(0);
  for (let at = 1; isLetter(code) || (code === hyphen && letters > 0); at += 1) {
    if (code === hyphen) {
      put(byWord, hash, phrase);
      known[hash & hashMask] = 1;
    } else {
      hash = hashOn(hash, code);
      letters += 1;
      if (letters === stemLength) stem = hash;
    }
    code = word.charCodeAt(at);
  }
  const grows = code === star;
  if (letters === 0 || (grows && stem === 0)) return insert(others, phrase);
  if (grows) hash = stem;
  put(grows ? byStem : byWord, hash, phrase);
  known[hash & hashMask] = 1;
};

/** Adds a phrase by each of what its first word may be. */
const add = (index: PhraseIndex, first: string, phrase: Phrase): void => {
  if (first === '*' || first.endsWith('?')) return insert(index.others, phrase);
  for (const word of first.split('/')) {
    const isOpen = word.startsWith('*');
    const code = word.charCodeAt(isOpen ? 1 : 0);
    if (!isOpen && phrase.borders !== anywhere) addLetters(index, word, phrase);
    else if (!isLetter(code) || (isOpen && phrase.borders === anywhere)) insert(index.others, phrase);
    else if (isOpen) put(index.byPiece, word.slice(1, endOfWord(word, 1)), phrase);
    else put(index.byLetter, code, phrase);
  }
};

/**
 * Takes lists of phrases as `Words` holds them; returns them ready for matching. Every page does this anew before it
 * has read a word: so nothing is looked at but the first word of a phrase.
 */
export const indexPhrases = (lists: readonly string[]): PhraseIndex => {
  const index: PhraseIndex = {
    byWord: new Map(),
    byStem: new Map(),
    known: new Uint8Array(hashMask + 1),
    byPiece: new Map(),
    byLetter: new Map(),
    others: [],
  };
  let number = 0;
  for (const [list, phrases] of lists.entries()) {
    for (const each of normalise(phrases).split(',')) {
      const words = each.trim();
      if (words === '') continue;
      const borders = bordersOf(words);
      number += 1;
      // Long phrases come before short ones, so that the reader is shown `subscribe now` rather than `subscribe`.
      const rank = (borders * longest - words.length) * mostPhrases + number;
      const space = words.indexOf(' ');
      const first = words.slice(borders === alone ? 1 : 0, space < 0 ? words.length : space);
      add(index, first, { words, list, rank, borders });
    }
  }
  return index;
};
