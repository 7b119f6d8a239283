import type { Place } from '../dom/place';
import { type FactName, type Look, many } from '../model/look';
import type { Certainty } from './verdict';

/** A place that was judged an appeal. */
export interface Judged {
  readonly place: Place;
  readonly look: Look;
  readonly certainty: Certainty;
}

/** So much less sure of the outer box (log-odds), when nearly all that asks is in the inner one, with its heading, and it is the inner that is the whole. */
export const lessSure: Certainty = 1;
export const nearlyAll = 0.8;

/** Takes what was judged appeals; returns those to hide: not the boxes that hold more than the appeal. */
export const tightest = (judged: readonly Judged[]): readonly Judged[] => {
  const byPlace = new Map(judged.map((each) => [each.place, each]));
  for (const { place, certainty } of judged)
    for (let up = place.parent; up; up = up.parent) {
      const outer = byPlace.get(up);
      const holdsAll = (name: FactName, share: number): boolean =>
        many(place.facts, name) >= share * many(up.facts, name);
      if (
        outer &&
        certainty >= outer.certainty + lessSure &&
        holdsAll('askingChars', nearlyAll) &&
        holdsAll('emailFields', 1) &&
        holdsAll('askingHeadings', 1)
      )
        byPlace.delete(up);
    }
  return [...byPlace.values()];
};
