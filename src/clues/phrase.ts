import { endOfWord, isLetter } from './letters';

/** Where a phrase may stand, by number: these come first among those that begin at one place. */
const betweenBorders = 1;
/** In scripts without spaces. */
export const anywhere = 2;
/** As the whole text. */
export const alone = 3;
type Borders = typeof betweenBorders | typeof anywhere | typeof alone;

/** Scripts without spaces, or whose endings grow on the word (Chinese, Japanese, Korean): borders of words mean nothing there. */
const borderless = /[\u1100-\u11ff\u3005-\u30ff\u3400-\ud7ff]/;

/** Takes a phrase as `Words` writes it, normalised; returns where it may stand. */
export const bordersOf = (phrase: string): Borders => {
  if (phrase.startsWith('=')) return alone;
  return borderless.test(phrase) ? anywhere : betweenBorders;
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

/** A word is over here; so it is at the end of the text, where there is nothing. */
const endsWord = (sign: string): boolean => ' ,.!?'.includes(sign);

const mostWords = 4;

/** Takes a text, a place and whether it is where a phrase ends; tells whether the border may be there. */
const isBorder = (borders: Borders, text: string, at: number, isEnd: boolean): boolean => {
  if (borders === anywhere) return true;
  if (borders === betweenBorders) return !isLetter(text.charCodeAt(isEnd ? at : at - 1));
  const last = isEnd ? text.length : at;
  for (let place = isEnd ? at : 0; place < last; place += 1) if (isLetter(text.charCodeAt(place))) return false;
  return true;
};

/** What the second word of a phrase may be, `/` before each; empty when that cannot be told. */
const secondOf = (words: string): string => {
  const [first = '', second = '*'] = words.split(' ', 2);
  return first.includes('-') || /\/.{0,2}\*|[?-]/.test(`/${second}`) ? '' : `/${second}`;
};

/** One phrase of a list. It is taken apart no further than a text makes needful: most that are tried fail at their second word. */
export interface Phrase {
  /** As `Words` writes it, normalised. */
  readonly words: string;
  /** The number of its list. */
  readonly list: number;
  /** Where several phrases of a list begin at one place, the lowest rank is found. */
  readonly rank: number;
  readonly borders: Borders;
  /** What `mayGoOn` and `endOfPhrase` have made of it. */
  second?: string;
  parts?: readonly string[];
}

/** Takes a phrase, `/` and how a word begins; tells whether the phrase may go on so after its first word. */
export const mayGoOn = (phrase: Phrase, next: string): boolean => {
  phrase.second ??= secondOf(phrase.words);
  return phrase.second === '' || phrase.second.includes(next);
};

const anyOf = (phrase: Phrase, word: string, next: number, text: string, at: number): number => {
  for (const each of word.split('/')) {
    const mayBegin = each.startsWith('*');
    const mayEnd = each.length > 1 && each.endsWith('*');
    const body = each.slice(mayBegin ? 1 : 0, mayEnd ? -1 : each.length);
    for (const spelling of spellings(body))
      for (let start = mayBegin ? endOfWord(text, at) : at; start >= at; start -= 1) {
        if (!text.startsWith(spelling, start)) continue;
        // As many more letters as there are; fewer, when what follows needs some of them.
        const least = start + spelling.length;
        for (let last = mayEnd ? endOfWord(text, least) : least; last >= least; last -= 1) {
          const found = goOn(phrase, next, text, last);
          if (found >= 0) return found;
        }
      }
  }
  return -1;
};

/** As few as will do. What has failed once is not tried again: a text of many hyphens stays cheap. */
const upToFourWords = (
  phrase: Phrase,
  next: number,
  text: string,
  at: number,
  words = 0,
  failed = new Set<number>(),
): number => {
  const state = at * (mostWords + 1) + words;
  if (failed.has(state)) return -1;
  const found = goOn(phrase, next, text, at);
  if (found >= 0) return found;
  failed.add(state);
  if (words === mostWords || !isGap(text.charCodeAt(at))) return -1;
  let end = at + 1;
  while (!endsWord(text.charAt(end))) end += 1;
  // What follows begins with a gap or a border, never with a letter.
  for (; end > at + 1; end -= 1) {
    if (isLetter(text.charCodeAt(end))) continue;
    const further = upToFourWords(phrase, next, text, end, words + 1, failed);
    if (further >= 0) return further;
  }
  return -1;
};

/** Takes a phrase and the number of a word of it, a text and the place where the words before it end. */
const goOn = (phrase: Phrase, place: number, text: string, at: number): number => {
  const word = phrase.parts?.[place];
  if (word === undefined) return isBorder(phrase.borders, text, at, true) ? at : -1;
  const next = place + 1;
  if (word === '*') return upToFourWords(phrase, next, text, at);
  const optional = word.endsWith('?');
  const start = place > 0 ? afterGap(text, at) : at;
  const end = start < 0 ? -1 : anyOf(phrase, optional ? word.slice(0, -1) : word, next, text, start);
  return end < 0 && optional ? goOn(phrase, next, text, at) : end;
};

/** Takes a phrase, a normalised text and a place in it; returns where the phrase ends when it begins there, else -1. */
export const endOfPhrase = (phrase: Phrase, text: string, at: number): number => {
  const { words, borders } = phrase;
  if (!isBorder(borders, text, at, false)) return -1;
  phrase.parts ??= words.slice(borders === alone ? 1 : 0).split(' ');
  return goOn(phrase, 0, text, at);
};
