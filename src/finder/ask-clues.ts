import { lookAt } from '../dom/look';
import type { Place } from '../dom/place';
import { type Companion, companionsOf } from './companions';
import { findingOf } from './describe';
import { leastFor, mayBeAppeal, never } from './how-sure';
import type { Findings } from './outermost';
import type { Reading } from './reading';
import { type Judged, tightest } from './tightest';
import { judge } from './verdict';

/** What is known of the page in which places are judged. */
interface Page {
  readonly reading: Reading;
  /** It has come to its end. */
  readonly whole: boolean;
  /** The guard lets a place stand. */
  readonly isGuarded: (place: Place) => boolean;
  /** A place has to do with a wall; dearer to tell than all else. */
  readonly meetsWall: (place: Place) => boolean;
}

const judgeAll = (places: readonly Place[], page: Page): readonly Judged[] =>
  places.flatMap((place): Judged[] => {
    if (!mayBeAppeal(place.facts, page.whole) || page.isGuarded(place)) return [];
    const look = lookAt(place, page.reading.census);
    const least = leastFor(look, page.whole);
    if (least >= never) return [];
    const certainty = judge(look);
    return certainty >= least && !page.meetsWall(place) ? [{ place, look, certainty }] : [];
  });

/** Takes places, what is known of their page, and findings; adds what the clues find among the places, with what belongs to it. */
export function askClues(places: readonly Place[], page: Page, into: Findings): void {
  const { reading } = page;
  const mustStand = (place: Place): boolean => page.isGuarded(place) || page.meetsWall(place);
  const put = ({ place: { element }, look }: Companion, how: Parameters<typeof findingOf>[3]) => {
    const finding = into.get(element) ?? findingOf(element, look, reading, how);
    into.set(element, finding);
    return finding;
  };
  const appeals = tightest(judgeAll(places, page)).map((appeal) => {
    const { kind } = put(appeal, { isCertain: appeal.certainty >= leastFor(appeal.look, false) });
    return { ...appeal, kind };
  });
  for (const appeal of appeals)
    for (const companion of companionsOf(appeal, reading.census, mustStand))
      put(companion, { kind: appeal.kind, isCertain: false });
}
