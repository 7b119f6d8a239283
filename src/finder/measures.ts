import { clues } from '../clues/shelf';
import type { Look } from '../model/look';

const measures = clues.flatMap((clue) =>
  Object.entries(clue.measures).map(([name, measure]) => ({ name: `${clue.name}.${name}`, measure })),
);

/** The names of everything the clues measure, in the order of `measure`. */
export const measureNames: readonly string[] = measures.map(({ name }) => name);

/** Takes a look; returns what every clue measures in it, in the order of `measureNames`, rounded to thousandths. */
export const measure = (look: Look): number[] => measures.map(({ measure: of }) => Math.round(of(look) * 1000) / 1000);
