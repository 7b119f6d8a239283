import type { Words } from '../../src/clues/words/words';
import { type WordKind, wordKinds } from '../../src/model/facts';

/** Takes the words of several languages; returns them together, kind by kind. */
export const joinWords = (languages: readonly Words[]): Words => {
  const together = (kind: WordKind): string =>
    languages
      .map((words) => words[kind])
      .filter((phrases) => phrases !== '')
      .join(', ');
  return Object.fromEntries(wordKinds.map((kind) => [kind, together(kind)])) as Record<WordKind, string>;
};
