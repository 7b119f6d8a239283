import { wordKinds } from '../../model/look';
import type { Words } from './words';

/** Takes the words of several languages; returns them together, category by category. */
export const joinWords = (languages: readonly Words[]): Words => {
  const together = (category: keyof Words): string =>
    languages
      .map((words) => words[category])
      .filter((phrases) => phrases !== '')
      .join(', ');
  return Object.fromEntries(wordKinds.map((category) => [category, together(category)])) as Record<keyof Words, string>;
};

/** Takes anything; tells whether it is the words of a language. */
export const areWords = (value: unknown): value is Words =>
  typeof value === 'object' &&
  value !== null &&
  wordKinds.every((category) => typeof (value as Partial<Words>)[category] === 'string');
