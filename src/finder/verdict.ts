import type { Look } from '../model/look';
import { measure } from './measures';
import type { Tree } from './tree-text';
import model from './weights.json';

const trees = model.trees as unknown as readonly Tree[];

/** How sure we are, in log-odds: 0 is as likely as not, 3 is one error in twenty. */
export type Certainty = number;

/** Takes what the clues measure; returns how sure we are that it is an appeal's: an ensemble of small trees, fitted by `npm run fit`. */
export function weigh(measures: readonly number[]): Certainty {
  let sum = model.base;
  for (const tree of trees) {
    let at = tree;
    while (typeof at !== 'number') at = (measures[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
    sum += at;
  }
  return sum / 100;
}

/** Takes a look; returns how sure we are that it is an appeal. */
export const judge = (look: Look): Certainty => weigh(measure(look));
