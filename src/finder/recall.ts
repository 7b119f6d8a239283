import type { Census } from '../dom/census';
import { lookAt } from '../dom/look';
import type { Place } from '../dom/place';
import { sayingsOf } from '../dom/prints';
import type { Finding } from '../model/finding';
import type { Remembered, SiteMemory } from '../model/site-memory';
import { type Certainty, judge } from './verdict';

/** What memory says of a page as it now stands. */
export interface Recalled {
  readonly findings: readonly Finding[];
  /** Named by memory, but something speaks against it. */
  readonly doubted: readonly Element[];
}

/** What memory asks the engine. */
interface Witness {
  readonly root: Element;
  readonly census: Census;
  readonly isComplete: (place: Place) => boolean;
  /** The guard keeps it, or it belongs to a wall. */
  readonly mustStand: (place: Place, finding: Finding) => boolean;
}

/** Where an appeal stood before and other words stand now, an even chance that they ask is enough (log-odds). */
const even: Certainty = 0;

/** Takes a root and a selector from storage; returns what it names there: nothing when it is broken. */
export const named = (root: Element, selector: string): readonly Element[] => {
  try {
    return [...root.querySelectorAll(selector)];
  } catch {
    return []; // Storage is not to be trusted; what names nothing grows old and is forgotten.
  }
};

/**
 * It says what it said before. What the parser has not left says so far nothing else: it is hidden from its first tag
 * on, and no text of another kind is ever held back, since it is asked again whenever there is more of it.
 */
const isAgain = (place: Place, remembered: Remembered, { census, isComplete }: Witness): boolean => {
  const { words, start } = sayingsOf(place.element);
  if (!isComplete(place)) return start === '' || start === remembered.start;
  return (words !== '' && words === remembered.words) || judge(lookAt(place, census)) >= even;
};

/** Takes what is remembered of the site; returns what of it stands in the page, and what only seems to. The guard has the last word. */
export function recall(memory: SiteMemory, witness: Witness): Recalled {
  const findings: Finding[] = [];
  const doubted: Element[] = [];
  for (const remembered of memory)
    for (const element of named(witness.root, remembered.selector)) {
      const place = witness.census.of(element);
      if (!place) continue;
      const finding: Finding = { element, kind: remembered.kind, because: [{ reason: 'remembered' }], known: 'before' };
      if (witness.mustStand(place, finding) || !isAgain(place, remembered, witness)) doubted.push(element);
      else findings.push(finding);
    }
  return { findings, doubted };
}
