import { normalise } from './normalise';

/** Phrases made ready for matching. */
export interface Matcher {
  readonly pattern: RegExp;
}

/** What was found of a list of phrases. */
export interface Match {
  /** How many different phrases, counted by the words they were found with. */
  readonly count: number;
  /** The first one as the text has it (normalised). */
  readonly first: string | undefined;
}

const letter = '[\\p{L}\\p{N}]';
/** Scripts written without spaces, or whose endings grow on the word: borders mean nothing there. */
const borderless = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

const escape = (text: string): string => text.replace(/[.+^${}()|[\]\\]/g, '\\$&');

const alternative = (word: string): string => {
  const open = word.startsWith('*') ? `${letter}*` : '';
  const end = word.endsWith('*') ? `${letter}*` : '';
  const body = word.slice(open ? 1 : 0, end ? -1 : undefined);
  return open + escape(body).replaceAll('-', '-?') + end;
};

const slot = (word: string): string => {
  const alternatives = word.split('/').map(alternative);
  return alternatives.length > 1 ? `(?:${alternatives.join('|')})` : (alternatives[0] ?? '');
};

/** The words of a phrase joined: a lone `*` is up to four words, a word with `?` may be missing. */
const phrasePattern = (phrase: string): string => {
  const gap = ',?[ -]';
  const words = phrase.split(' ');
  if (phrase.startsWith('=')) return `(?<=^\\P{L}*)${phrasePattern(phrase.slice(1))}(?=\\P{L}*$)`;
  const parts = words.map((word, at) => {
    const before = at > 0 ? gap : '';
    if (word === '*') return '(?:[ -][^ ,.!?]+){0,4}?';
    return word.endsWith('?') ? `(?:${before}${slot(word.slice(0, -1))})?` : before + slot(word);
  });
  return parts.join('');
};

const split = (list: string): string[] => [...new Set(list.split(',').flatMap((phrase) => normalise(phrase) || []))];

/** Takes phrases as `Words` holds them; returns one matcher for all of them. */
export const compilePhrases = (list: string): Matcher => {
  const phrases = split(list).toSorted((a, b) => b.length - a.length);
  const bare = phrases.filter((phrase) => borderless.test(phrase)).map(phrasePattern);
  const bordered = phrases.filter((phrase) => !borderless.test(phrase)).map(phrasePattern);
  const all = [...(bordered.length > 0 ? [`(?<!${letter})(?:${bordered.join('|')})(?!${letter})`] : []), ...bare];
  return { pattern: new RegExp(all.join('|') || '(?!)', 'gu') };
};

/** Takes a matcher and text that is already normalised; returns how many different phrases it holds, and the first. */
export const matchPhrases = (matcher: Matcher, normalisedText: string): Match => {
  const found = new Set<string>();
  for (const [words] of normalisedText.matchAll(matcher.pattern)) found.add(words);
  const [first] = found;
  return { count: found.size, first };
};
