import { normalise } from './normalise';

/** Phrases made ready for matching. */
export interface Matcher {
  readonly pattern: RegExp;
}

/** What was found of a list of phrases. */
export interface Match {
  /** How many different phrases, told apart by the words they were found with. */
  readonly count: number;
  /** The first one, as the normalised text has it. */
  readonly first: string | undefined;
}

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

/** Takes phrases as `Words` holds them; returns one matcher for all of them. */
export const compilePhrases = (list: string): Matcher => {
  const sources = { words: [] as string[], none: [] as string[], text: [] as string[] };
  for (const phrase of phrasesOf(list)) sources[bordersOf(phrase)].push(wordsPattern(phrase.replace(/^=/, '')));
  const { words, none, text } = sources;
  const parts = [
    ...(words.length > 0 ? [`(?<!${letter})(?:${words.join('|')})(?!${letter})`] : []),
    ...none,
    ...(text.length > 0 ? [`(?<=^${noLetter}*)(?:${text.join('|')})(?=${noLetter}*$)`] : []),
  ];
  return { pattern: new RegExp(parts.length > 0 ? parts.join('|') : '(?!)', 'g') };
};

/** Takes a matcher and text that is already normalised; returns how many different phrases it holds, and the first. */
export const matchPhrases = (matcher: Matcher, normalisedText: string): Match => {
  const found = new Set<string>();
  for (const [words] of normalisedText.matchAll(matcher.pattern)) found.add(words);
  const [first] = found;
  return { count: found.size, first };
};
