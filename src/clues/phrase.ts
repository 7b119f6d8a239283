import { endOfWord, isLetter } from './letters';

/** Takes a normalised text and a place in it; returns where what is looked for ends when it begins there, else -1. */
export type Step = (text: string, at: number) => number;

/** Where a phrase may stand: between borders of words, anywhere (scripts without spaces), or as the whole text. */
export type Borders = 'words' | 'none' | 'text';

/** Scripts without spaces, or whose endings grow on the word: borders of words mean nothing there. */
const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Takes a phrase as `Words` writes it, normalised; returns where it may stand. */
export const bordersOf = (phrase: string): Borders => {
  if (phrase.startsWith('=')) return 'text';
  return borderless.test(phrase) ? 'none' : 'words';
};

/** One of the words between two `/`: what it says, and whether more letters may come before or after. */
export interface Alternative {
  readonly open: boolean;
  readonly body: string;
  readonly end: boolean;
}

/** Takes a word of a phrase; returns what it may be. */
export const alternativesOf = (word: string): Alternative[] =>
  word.split('/').map((each) => {
    const [, open, body = '', end] = /^(\*?)(.*?)(\*?)$/.exec(each) ?? [];
    return { open: open === '*', body, end: end === '*' };
  });

const comma = 0x2c;
const space = 0x20;
const hyphen = 0x2d;

const isGap = (code: number): boolean => code === space || code === hyphen;

/** A space or a hyphen, after a comma or not. */
const gap =
  (next: Step): Step =>
  (text, at) => {
    const start = text.charCodeAt(at) === comma ? at + 1 : at;
    return isGap(text.charCodeAt(start)) ? next(text, start + 1) : -1;
  };

/** The piece as it stands. */
const piece =
  (words: string, next: Step): Step =>
  (text, at) =>
    text.startsWith(words, at) ? next(text, at + words.length) : -1;

const maybe =
  (sign: string, next: Step): Step =>
  (text, at) => {
    const end = text.startsWith(sign, at) ? next(text, at + sign.length) : -1;
    return end >= 0 ? end : next(text, at);
  };

/** A hyphen may be missing. */
const bodyStep = (body: string, next: Step): Step =>
  body
    .split('-')
    .toReversed()
    .reduce((rest, part, place) => piece(part, place > 0 ? maybe('-', rest) : rest), next);

/** As many more letters as there are; fewer, when what follows needs some of them. */
const letters =
  (next: Step): Step =>
  (text, at) => {
    for (let end = endOfWord(text, at); end >= at; end -= 1) {
      const found = next(text, end);
      if (found >= 0) return found;
    }
    return -1;
  };

const anyOf = (steps: readonly Step[]): Step => {
  const [only] = steps;
  if (only && steps.length === 1) return only;
  return (text, at) => {
    for (const step of steps) {
      const end = step(text, at);
      if (end >= 0) return end;
    }
    return -1;
  };
};

const wordStep = (word: string, next: Step): Step =>
  anyOf(
    alternativesOf(word).map(({ open, body, end }) => {
      const rest = bodyStep(body, end ? letters(next) : next);
      return open ? letters(rest) : rest;
    }),
  );

const endsSentence = (code: number): boolean =>
  code === space || code === comma || code === 0x2e || code === 0x21 || code === 0x3f || Number.isNaN(code);

const mostWords = 4;

/** Up to four words, as few as will do. What has failed once is not tried again: a text of many hyphens stays cheap. */
const upToFourWords = (next: Step): Step => {
  const after = (text: string, at: number, words: number, failed: Set<number>): number => {
    const state = at * (mostWords + 1) + words;
    if (failed.has(state)) return -1;
    const found = next(text, at);
    if (found >= 0) return found;
    failed.add(state);
    if (words === mostWords || !isGap(text.charCodeAt(at))) return -1;
    let end = at + 1;
    while (!endsSentence(text.charCodeAt(end))) end += 1;
    // What follows begins with a gap or a border, never with a letter.
    for (; end > at + 1; end -= 1) {
      if (isLetter(text.charCodeAt(end))) continue;
      const further = after(text, end, words + 1, failed);
      if (further >= 0) return further;
    }
    return -1;
  };
  return (text, at) => after(text, at, 0, new Set());
};

const stepOf = (word: string, isFirst: boolean, next: Step): Step => {
  if (word === '*') return upToFourWords(next);
  const optional = word.endsWith('?');
  const step = wordStep(optional ? word.slice(0, -1) : word, next);
  const placed = isFirst ? step : gap(step);
  return optional ? anyOf([placed, next]) : placed;
};

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

/** Takes a phrase as `Words` writes it, normalised; returns the step that finds it. */
export const phraseStep = (phrase: string): Step => {
  const borders = bordersOf(phrase);
  const words = phrase.replace(/^=/, '').split(' ');
  const steps = words.toReversed().reduce<Step>(
    (next, word, place) => stepOf(word, place === words.length - 1, next),
    (text, at) => (ends[borders](text, at) ? at : -1),
  );
  return (text, at) => (begins[borders](text, at) ? steps(text, at) : -1);
};
