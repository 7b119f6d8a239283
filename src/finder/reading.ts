import { type Wording, wordingOf } from '../clues/judge-text';
import { judgeNames } from '../clues/names';
import { isVendorFrame, judgeTarget } from '../clues/targets';
import type { Words } from '../clues/words/words';
import { Census } from '../dom/census';
import type { Inside } from '../dom/inside';

/** Words of asking, by the code of their language. */
export type WordShelf = ReadonlyMap<string, Words>;

/** A page being read in the languages it is written in. */
export interface Reading {
  readonly census: Census;
  readonly wording: Wording;
  /** In how many languages. */
  readonly languages: number;
}

/** So much text tells a language. */
const sampleLength = 3000;

/** Takes the root of a page (its body); returns as much of its text as tells the language. */
export const sampleOf = (root: Element): string => {
  let sample = '';
  for (const paragraph of root.querySelectorAll('p')) {
    sample += ` ${paragraph.textContent ?? ''}`;
    if (sample.length > sampleLength) break;
  }
  return sample.length > 200 ? sample : (root.textContent ?? '').slice(0, sampleLength);
};

/** So many names are remembered with what they say: pages repeat theirs, and some make new ones all the time. */
const mostNames = 5_000;

/** Takes the root of a page, the words of its languages, and what knows what is inside of an element; returns a reading that has read nothing yet. */
export function readIn(root: Element, shelf: WordShelf, inside?: Inside): Reading {
  const wording = wordingOf([...shelf.values()]);
  const known = new Map<string, number>();
  const names = (text: string): number => {
    const bits = known.get(text) ?? judgeNames(text);
    if (known.size >= mostNames) known.clear();
    known.set(text, bits);
    return bits;
  };
  const judges = { text: wording.judge, target: judgeTarget, frame: isVendorFrame, names };
  return { census: new Census(root, judges, inside), wording, languages: shelf.size };
}
