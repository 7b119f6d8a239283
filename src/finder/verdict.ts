import type { Look } from '../model/look';
import { measure } from './measures';
import { base, packed } from './packed-weights';
import { Trees } from './tree-text';

const trees = new Trees(packed);

/** How sure we are, in log-odds: 0 is as likely as not, 3 is one error in twenty. */
export type Certainty = number;

/** Takes what the clues measure; returns how sure we are that it is an appeal's: an ensemble of small trees, fitted by `npm run fit`. */
export function weigh(measures: readonly number[]): Certainty {
  return (base + trees.sum(measures)) / 100;
}

/** Takes a look; returns how sure we are that it is an appeal. */
export const judge = (look: Look): Certainty => weigh(measure(look));
