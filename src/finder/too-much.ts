import type { Place } from '../dom/place';
import { type Facts, many } from '../model/facts';
import { shortArticle } from './holds-article';

/** Appeals together are never more of what a page says, where it says as much as a short article (characters). */
const largestShare = 0.5;

/**
 * Takes the places of all that is hidden, and the facts of the page; returns those to give back, the longest first,
 * until the rest is no more than half of the page. What lies over the page takes nothing of it.
 */
export function tooMuch(hidden: readonly Place[], page: Facts): readonly Place[] {
  const all = many(page, 'chars');
  if (all < shortArticle) return [];
  const taking = hidden.filter(({ floats }) => !floats);
  const longestFirst = taking.toSorted((a, b) => many(b.facts, 'chars') - many(a.facts, 'chars'));
  let taken = taking.reduce((sum, { facts }) => sum + many(facts, 'chars'), 0);
  return longestFirst.filter(({ facts }) => {
    const isTooMuch = taken > largestShare * all;
    if (isTooMuch) taken -= many(facts, 'chars');
    return isTooMuch;
  });
}
