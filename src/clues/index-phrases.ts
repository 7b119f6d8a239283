import { endOfWord, isLetter } from './letters';
import { normalise } from './normalise';
import { type Borders, bordersOf, Phrase } from './phrase';

/** Phrases between borders of words come first, and long ones before short ones, so that the reader is shown `subscribe now` rather than `subscribe`. */
const rankOf: Readonly<Record<Borders, number>> = { words: 1 << 12, none: 2 << 12, text: 3 << 12 };
const mostPhrases = 1 << 14;

/** What every script holds whose words stand without borders. */
const farScript = /[\u1100-\uffff]/;

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

/**
 * Phrases made ready for matching, by what must stand where one of them begins. Every page makes this anew before it
 * has read a word: so nothing is looked at here but the first word of a phrase.
 */
export class PhraseIndex {
  /** By the hash of their first word. */
  readonly byWord = new Map<number, Phrase[]>();
  /** By the hash of the first letters of their first word, which may go on. */
  readonly byStem = new Map<number, Phrase[]>();
  /** Whether there is anything for a hash, by its last bits: nearly all words of a text are passed over by it. */
  readonly known = new Uint8Array(hashMask + 1);
  /** By letters that their first word holds. */
  readonly byPiece = new Map<string, Phrase[]>();
  /** By the code of their first letter, for scripts without spaces: such phrases may begin within a word. */
  readonly byLetter = new Map<number, Phrase[]>();
  /** Those that may begin anywhere; the lists we have hold none. */
  readonly others: Phrase[] = [];

  /** Takes lists of phrases as `Words` holds them. */
  constructor(lists: readonly string[]) {
    let number = 0;
    for (const [list, phrases] of lists.entries()) {
      const written = normalise(phrases);
      const isFar = farScript.test(written);
      for (const each of written.split(',')) {
        const words = each.trim();
        if (words === '') continue;
        const borders = isFar || words.startsWith('=') ? bordersOf(words) : 'words';
        number += 1;
        const rank = (rankOf[borders] - words.length) * mostPhrases + number;
        this.#add(new Phrase(words, list, rank, borders), borders);
      }
    }
  }

  #add(phrase: Phrase, borders: Borders): void {
    const { words } = phrase;
    const space = words.indexOf(' ');
    const first = words.slice(borders === 'text' ? 1 : 0, space < 0 ? words.length : space);
    if (first === '*' || first.endsWith('?')) insert(this.others, phrase);
    else
      for (const word of first.split('/')) {
        if (borders === 'none') this.#addLetter(word, phrase);
        else if (word.startsWith('*')) this.#addPiece(word.slice(1, endOfWord(word, 1)), phrase);
        else this.#addHashes(word, phrase);
      }
  }

  #addLetter(word: string, phrase: Phrase): void {
    const code = word.charCodeAt(0);
    if (isLetter(code)) put(this.byLetter, code, phrase);
    else insert(this.others, phrase);
  }

  #addPiece(piece: string, phrase: Phrase): void {
    if (piece === '') insert(this.others, phrase);
    else put(this.byPiece, piece, phrase);
  }

  /** A hyphen may be missing: then the word is over, or goes on. */
  #addHashes(word: string, phrase: Phrase): void {
    let hash = 0;
    let stem = 0;
    let letters = 0;
    let code = word.charCodeAt(0);
    for (let at = 1; isLetter(code) || (code === hyphen && letters > 0); at += 1) {
      if (code === hyphen) this.#addHash(this.byWord, hash, phrase);
      else {
        hash = hashOn(hash, code);
        letters += 1;
        if (letters === stemLength) stem = hash;
      }
      code = word.charCodeAt(at);
    }
    if (code === star && stem > 0) this.#addHash(this.byStem, stem, phrase);
    else if (code === star || letters === 0) insert(this.others, phrase);
    else this.#addHash(this.byWord, hash, phrase);
  }

  #addHash(map: Map<number, Phrase[]>, hash: number, phrase: Phrase): void {
    put(map, hash, phrase);
    this.known[hash & hashMask] = 1;
  }
}
