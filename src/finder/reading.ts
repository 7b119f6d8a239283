import { type Wording, wordingOf } from '../clues/judge-text';
import { recogniseLanguages } from '../clues/language';
import { judgeNames } from '../clues/names';
import { isVendorFrame, judgeTarget } from '../clues/targets';
import type { Words } from '../clues/words/words';
import { Survey } from '../dom/survey';

/** Words of asking, by the code of their language. */
export type WordShelf = ReadonlyMap<string, Words>;

/** A page being read in the languages it is written in. */
export interface Reading {
  readonly survey: Survey;
  readonly wording: Wording;
  /** The codes of the languages whose words are looked for. */
  readonly languages: readonly string[];
}

/** So much text tells a language. */
const sampleLength = 3000;

const sampleOf = (root: Element): string => {
  let sample = '';
  for (const paragraph of root.querySelectorAll('p')) {
    sample += ` ${paragraph.textContent ?? ''}`;
    if (sample.length > sampleLength) break;
  }
  return sample.length > 200 ? sample : (root.textContent ?? '').slice(0, sampleLength);
};

/** Takes the root of a page (its body); returns the codes of the languages it is written in, as far as its mark-up and its text tell. */
export const languagesOf = (root: Element): readonly string[] =>
  recogniseLanguages(root.ownerDocument.documentElement.getAttribute('lang') ?? '', sampleOf(root));

/** Takes the root of a page, the codes of its languages and the shelf of words; returns a reading that has read nothing yet. A language without words is left out. */
export function readIn(root: Element, codes: readonly string[], shelf: WordShelf): Reading {
  const languages = codes.filter((code) => shelf.has(code));
  const wording = wordingOf(languages.flatMap((code) => shelf.get(code) ?? []));
  const known = new Map<string, number>();
  const names = (text: string): number => {
    const bits = known.get(text) ?? judgeNames(text);
    known.set(text, bits);
    return bits;
  };
  const judges = { text: wording.judge, target: judgeTarget, frame: isVendorFrame, names };
  return { survey: new Survey(root, judges), wording, languages };
}
