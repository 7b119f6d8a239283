import { clues } from '../clues/shelf';
import type { Lean } from '../model/clue';
import type { Look } from '../model/look';

const measures = clues.flatMap((clue) =>
  Object.entries(clue.measures).map(([name, measure]) => ({
    name: `${clue.name}.${name}`,
    measure,
    lean: clue.leans?.[name],
  })),
);

/** The names of everything the clues measure, in the order of `measure`. */
export const measureNames: readonly string[] = measures.map(({ name }) => name);

/** Which way each measure is known to lean, in the order of `measure`. */
export const leans: readonly (Lean | undefined)[] = measures.map(({ lean }) => lean);

/** Takes a look; returns what every clue measures in it, in the order of `measureNames`, rounded to thousandths. */
export const measure = (look: Look): number[] => measures.map(({ measure: of }) => Math.round(of(look) * 1000) / 1000);
