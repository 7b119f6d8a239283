import { endOfWord, isLetter } from './letters';

/** Where a phrase may stand: between borders of words, anywhere (scripts without spaces), or as the whole text. */
export type Borders = 'words' | 'none' | 'text';

/** Scripts without spaces, or whose endings grow on the word: borders of words mean nothing there. */
const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Takes a phrase as `Words` writes it, normalised; returns where it may stand. */
export const bordersOf = (phrase: string): Borders => {
  if (phrase.startsWith('=')) return 'text';
  return borderless.test(phrase) ? 'none' : 'words';
};

/** With its hyphens and without, in all ways. */
const spellings = (body: string): readonly string[] => {
  const hyphen = body.indexOf('-');
  if (hyphen < 0) return [body];
  const before = body.slice(0, hyphen);
  const rest = spellings(body.slice(hyphen + 1));
  return [...rest.map((after) => `${before}-${after}`), ...rest.map((after) => before + after)];
};

const comma = 0x2c;
const space = 0x20;
const hyphen = 0x2d;

const isGap = (code: number): boolean => code === space || code === hyphen;

/** Takes a text and where a word ends; returns the place after a space or a hyphen, which may have a comma before it; -1 when there is none. */
export const afterGap = (text: string, at: number): number => {
  const start = text.charCodeAt(at) === comma ? at + 1 : at;
  return isGap(text.charCodeAt(start)) ? start + 1 : -1;
};

const endsSentence = (code: number): boolean =>
  code === space || code === comma || code === 0x2e || code === 0x21 || code === 0x3f || Number.isNaN(code);

const mostWords = 4;

/** A phrase may begin and end at such a place. */
type Border = (text: string, at: number) => boolean;

const begins: Readonly<Record<Borders, Border>> = {
  none: () => true,
  words: (text, at) => !isLetter(text.charCodeAt(at - 1)),
  text: (text, at) => {
    for (let before = at - 1; before >= 0; before -= 1) if (isLetter(text.charCodeAt(before))) return false;
    return true;
  },
};

const ends: Readonly<Record<Borders, Border>> = {
  none: () => true,
  words: (text, at) => !isLetter(text.charCodeAt(at)),
  text: (text, at) => {
    for (let after = at; after < text.length; after += 1) if (isLetter(text.charCodeAt(after))) return false;
    return true;
  },
};

/** What the second word of a phrase may be, `/` before each; empty when that cannot be told. */
const secondOf = (words: string): string => {
  const [first = '', second = '*'] = words.split(' ', 2);
  return first.includes('-') || /\/.{0,2}\*|[?-]/.test(`/${second}`) ? '' : `/${second}`;
};

/** One phrase of a list. It is taken apart no further than a text makes needful: most that are tried fail at their second word. */
export class Phrase {
  #second: string | undefined;
  #parts: readonly string[] | undefined;
  /** As `Words` writes it, normalised. */
  readonly words: string;
  /** The number of its list. */
  readonly list: number;
  /** Where several phrases of a list begin at one place, the lowest rank is found. */
  readonly rank: number;
  readonly #borders: Borders;

  constructor(words: string, list: number, rank: number, borders: Borders) {
    this.words = words;
    this.list = list;
    this.rank = rank;
    this.#borders = borders;
  }

  /** Takes `/` and how a word begins; tells whether the phrase may go on so after its first word. */
  mayGoOn(next: string): boolean {
    this.#second ??= secondOf(this.words);
    return this.#second === '' || this.#second.includes(next);
  }

  /** Takes a normalised text and a place in it; returns where the phrase ends when it begins there, else -1. */
  find(text: string, at: number): number {
    this.#parts ??= this.words.slice(this.#borders === 'text' ? 1 : 0).split(' ');
    return begins[this.#borders](text, at) ? this.#goOn(0, text, at) : -1;
  }

  /** Takes the number of a word of the phrase, and the text and the place where the words before it end. */
  #goOn(place: number, text: string, at: number): number {
    const word = this.#parts?.[place];
    if (word === undefined) return ends[this.#borders](text, at) ? at : -1;
    if (word === '*')
      return this.#mayHold(place + 1, text, at) ? this.#upToFourWords(place + 1, text, at, 0, new Set()) : -1;
    const optional = word.endsWith('?');
    const start = place > 0 ? afterGap(text, at) : at;
    const end = start < 0 ? -1 : this.#anyOf(optional ? word.slice(0, -1) : word, place + 1, text, start);
    return end < 0 && optional ? this.#goOn(place + 1, text, at) : end;
  }

  #anyOf(word: string, next: number, text: string, at: number): number {
    for (const each of word.split('/')) {
      const isSigned = each.startsWith('*') || each.endsWith('*') || each.includes('-');
      const end = isSigned
        ? this.#signed(each, next, text, at)
        : text.startsWith(each, at)
          ? this.#goOn(next, text, at + each.length)
          : -1;
      if (end >= 0) return end;
    }
    return -1;
  }

  #signed(word: string, next: number, text: string, at: number): number {
    const mayBegin = word.startsWith('*');
    const mayEnd = word.length > 1 && word.endsWith('*');
    for (const body of spellings(word.slice(mayBegin ? 1 : 0, mayEnd ? -1 : word.length)))
      for (let start = mayBegin ? endOfWord(text, at) : at; start >= at; start -= 1) {
        if (!text.startsWith(body, start)) continue;
        // As many more letters as there are; fewer, when what follows needs some of them.
        const least = start + body.length;
        for (let last = mayEnd ? endOfWord(text, least) : least; last >= least; last -= 1) {
          const found = this.#goOn(next, text, last);
          if (found >= 0) return found;
        }
      }
    return -1;
  }

  /** Takes the number of a word; tells whether the rest of the text may hold it. */
  #mayHold(place: number, text: string, at: number): boolean {
    const word = this.#parts?.[place] ?? '*';
    return /^\*$|[?-]/.test(word) || word.split('/').some((each) => text.includes(each.replaceAll('*', ''), at));
  }

  /** As few as will do. What has failed once is not tried again: a text of many hyphens stays cheap. */
  #upToFourWords(next: number, text: string, at: number, words: number, failed: Set<number>): number {
    const state = at * (mostWords + 1) + words;
    if (failed.has(state)) return -1;
    const found = this.#goOn(next, text, at);
    if (found >= 0) return found;
    failed.add(state);
    if (words === mostWords || !isGap(text.charCodeAt(at))) return -1;
    let end = at + 1;
    while (!endsSentence(text.charCodeAt(end))) end += 1;
    // What follows begins with a gap or a border, never with a letter.
    for (; end > at + 1; end -= 1) {
      if (isLetter(text.charCodeAt(end))) continue;
      const further = this.#upToFourWords(next, text, end, words + 1, failed);
      if (further >= 0) return further;
    }
    return -1;
  }
}
