import type { Words } from '../../src/clues/words/words';
import { wordKinds } from '../../src/model/look';

/** Takes the words of several languages; returns them together, category by category. */
export const joinWords = (languages: readonly Words[]): Words => {
  const together = (category: keyof Words): string =>
    languages
      .map((words) => words[category])
      .filter((phrases) => phrases !== '')
      .join(', ');
  return Object.fromEntries(wordKinds.map((category) => [category, together(category)])) as Record<keyof Words, string>;
};
