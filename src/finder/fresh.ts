import type { Place } from '../dom/place';

/** A change of a part may complete the boxes around it, so many levels up. */
const mostLevels = 4;

/** Takes places that are new; returns the elements of those that stand in none of the others. */
export const rootsAmong = (fresh: ReadonlySet<Place>): readonly Element[] =>
  [...fresh].filter(({ parent }) => !parent || !fresh.has(parent)).map(({ element }) => element);

/** Takes places that are new; returns those around them that may be appeals by what is new in them. */
export const completed = (fresh: ReadonlySet<Place>): readonly Place[] => {
  const boxes: Place[] = [];
  for (const place of fresh) {
    if (!place.hasSigns || !place.parent || fresh.has(place.parent)) continue;
    let up: Place | undefined = place.parent;
    for (let level = 0; up && level < mostLevels; level++, up = up.parent) boxes.push(up);
  }
  return boxes;
};
