import { languageOf } from '../../src/clues/language';
import { normalise } from '../../src/clues/normalise';
import { commonWords } from './common-words';

/** Scripts that tell the language by themselves, and the share of all letters from which they do. */
const scripts: readonly (readonly [code: string, script: RegExp, share: number])[] = [
  ['ja', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu, 0.1],
  ['ko', /\p{Script=Hangul}/gu, 0.3],
  ['zh', /\p{Script=Han}/gu, 0.3],
  ['el', /\p{Script=Greek}/gu, 0.3],
  ['he', /\p{Script=Hebrew}/gu, 0.3],
  ['ar', /\p{Script=Arabic}/gu, 0.3],
  ['hi', /\p{Script=Devanagari}/gu, 0.3],
];

/** As much of the sample as is read: enough for a dozen sentences. */
const sampleLength = 3000;
/** So many of the language's frequent words must be there before a language is recognised by them. */
const fewestWords = 3;
/** A second language is looked for where it has nearly as many words: Danish beside Norwegian. */
const nearly = 0.7;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;

const byScript = (sample: string): string | undefined => {
  const letters = countOf(sample, /\p{L}/gu);
  return scripts.find(([, script, share]) => letters > 0 && countOf(sample, script) >= share * letters)?.[0];
};

const wordCounts = (sample: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const word of normalise(sample).split(/[^\p{L}\p{M}\p{N}]+/u)) counts.set(word, (counts.get(word) ?? 0) + 1);
  counts.delete('');
  return counts;
};

const byFrequentWords = (sample: string): string[] => {
  const counts = wordCounts(sample);
  const scores = Object.entries(commonWords).map(([code, common]) => ({
    code,
    score: normalise(common)
      .split(' ')
      .reduce((sum, word) => sum + (counts.get(word) ?? 0), 0),
  }));
  const best = Math.max(...scores.map(({ score }) => score));
  return scores
    .filter(({ score }) => score >= fewestWords && score >= nearly * best)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, 2)
    .map(({ code }) => code);
};

/**
 * Where there is no browser to recognise a language. Takes a page's `lang` (may be empty or wrong) and a sample of its text; returns the codes of the languages
 * whose words are looked for: those recognised in the sample, the declared one, and always English.
 */
export const recogniseLanguages = (declared: string, sample: string): string[] => {
  const text = sample.slice(0, sampleLength);
  const script = byScript(text);
  const code = languageOf(declared);
  const recognised = script === undefined ? byFrequentWords(text) : [script];
  return [...new Set([...recognised, ...(code in commonWords ? [code] : []), 'en'])];
};
