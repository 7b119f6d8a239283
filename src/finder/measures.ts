import { clues } from '../clues/shelf';
import type { Look } from '../model/look';

const measures = clues.flatMap((clue) => Object.values(clue.measures));

/** Takes a look; returns what every clue measures in it, in the order of the shelf, rounded to thousandths. */
export const measure = (look: Look): number[] => measures.map((of) => Math.round(of(look) * 1000) / 1000);
