import { type Wording, wordingOf } from '../clues/judge-text';
import { recogniseLanguages } from '../clues/language';
import { judgeNames } from '../clues/names';
import { isVendorFrame, judgeTarget } from '../clues/targets';
import { Survey } from '../dom/survey';

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

/** Takes the root of a page (its body); returns the languages it is written in, as far as its mark-up and its text tell. */
export const languagesOf = (root: Element): readonly string[] =>
  recogniseLanguages(root.ownerDocument.documentElement.getAttribute('lang') ?? '', sampleOf(root));

/** Takes the root of a page and languages; returns a reading that has read nothing yet. */
export function readIn(root: Element, languages: readonly string[]): Reading {
  const wording = wordingOf(languages);
  const names = new Map<string, number>();
  const judgeNamesOnce = (text: string): number => {
    const known = names.get(text);
    if (known !== undefined) return known;
    const bits = judgeNames(text);
    names.set(text, bits);
    return bits;
  };
  const judges = { text: wording.judge, target: judgeTarget, frame: isVendorFrame, names: judgeNamesOnce };
  return { survey: new Survey(root, judges), wording, languages };
}
