/** The meaning of the signs of `Words`, said by one regular expression: slow, and plain enough to measure `src/clues/phrases.ts` by. */
import { normalise } from '../../src/clues/normalise';

/**
 * Letters and digits of normalised text. A few ranges instead of `\p{L}`, which makes a pattern of this size
 * slow to compile: they leave out ×, ÷ and the punctuation of Hebrew, Arabic, Hindi, Chinese and Japanese.
 */
const letter = String.raw`[0-9a-z\xdf-\xf6\xf8-\u05bd\u05d0-\u05f2\u0620-\u0669\u066e-\u06d3\u06d5-\u0963\u0966-\u1fff\u2c00-\u2dff\u3040-\ud7ff]`;
const noLetter = letter.replace('[', '[^');
/** Scripts without spaces, or whose endings grow on the word: borders of words mean nothing there. */
const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
const gap = ',?[ -]';
const upToFourWords = '(?:[ -][^ ,.!?]+){0,4}?';

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);

const alternative = (word: string): string => {
  const [, open, body = '', end] = /^(\*?)(.*?)(\*?)$/.exec(word) ?? [];
  return (open ? `${letter}*` : '') + escape(body).replaceAll('-', '-?') + (end ? `${letter}*` : '');
};

const anyOf = (patterns: readonly string[]): string =>
  patterns.length === 1 ? patterns.join() : `(?:${patterns.join('|')})`;

const wordPattern = (word: string, at: number): string => {
  const before = at > 0 ? gap : '';
  if (word === '*') return upToFourWords;
  if (word.endsWith('?')) return `(?:${before}${anyOf(word.slice(0, -1).split('/').map(alternative))})?`;
  return before + anyOf(word.split('/').map(alternative));
};

const wordsPattern = (phrase: string): string => phrase.split(' ').map(wordPattern).join('');

/** Three sorts of phrases by their borders: within a text with spaces, within one without, the whole text. */
const bordersOf = (phrase: string): 'words' | 'none' | 'text' => {
  if (phrase.startsWith('=')) return 'text';
  return borderless.test(phrase) ? 'none' : 'words';
};

/** Long phrases come before short ones, so that the reader is shown `subscribe now` rather than `subscribe`. */
const phrasesOf = (list: string): string[] =>
  [...new Set(list.split(',').map(normalise))]
    .filter((phrase) => phrase !== '')
    .toSorted((a, b) => b.length - a.length);

/** Takes phrases as `Words` holds them; returns one expression for all of them. */
export const expressionOf = (list: string): RegExp => {
  const sources = { words: [] as string[], none: [] as string[], text: [] as string[] };
  for (const phrase of phrasesOf(list)) sources[bordersOf(phrase)].push(wordsPattern(phrase.replace(/^=/, '')));
  const { words, none, text } = sources;
  const parts = [
    ...(words.length > 0 ? [`(?<!${letter})(?:${words.join('|')})(?!${letter})`] : []),
    ...none,
    ...(text.length > 0 ? [`(?<=^${noLetter}*)(?:${text.join('|')})(?=${noLetter}*$)`] : []),
  ];
  return new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'g');
};
