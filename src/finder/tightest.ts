import type { Place } from '../dom/place';
import { type FactName, many } from '../model/facts';
import type { Look } from '../model/look';
import type { Certainty } from './verdict';

/** A place that was judged an appeal. */
export interface Judged {
  readonly place: Place;
  readonly look: Look;
  readonly certainty: Certainty;
}

/** So much less sure of the outer box (log-odds), when nearly all that asks is in the inner one, with its heading, and it is the inner that is the whole. */
export const lessSure: Certainty = 1;
/** As a share of the text that asks. */
export const nearlyAll = 0.8;

/** A heading by itself is no longer (characters). */
const longestHeading = 80;

/** The outer box holds nothing more than its heading, which would be left without what it is the heading of. */
const addsHeading = (inner: Place, outer: Place): boolean => {
  const more = (name: FactName): number => many(outer.facts, name) - many(inner.facts, name);
  return more('headings') === 1 && more('blocks') === 1 && more('chars') <= longestHeading && more('links') === 0;
};

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
        (certainty >= outer.certainty + lessSure || !holdsAll('players', 1)) &&
        holdsAll('askingChars', nearlyAll) &&
        holdsAll('emailFields', 1) &&
        holdsAll('askingHeadings', 1) &&
        !addsHeading(place, up)
      )
        byPlace.delete(up);
    }
  return [...byPlace.values()];
};
