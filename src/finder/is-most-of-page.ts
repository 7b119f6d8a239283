import type { Place } from '../dom/place';
import { type Facts, many } from '../model/facts';
import { shortArticle } from './holds-article';

/** No appeal holds a larger share of a page's quiet prose, once there is as much prose as in a short article (characters). */
const largestShare = 0.35;

/** Half of a page's prose is its article, also where every paragraph speaks of asking. */
const largestShareOfProse = 0.5;

/** A short piece of news, and the share it has of all the prose under its headline, and of all that is written there. */
const shortNews = 150;
const shareOfProse = 0.4;
const shareOfText = 0.25;

/** Nor is an appeal most of what is written under the headline, where that is a good part of the page. */
const mostOfText = 0.5;
const goodPart = 0.3;

/** An appeal as long as the rest of a page would need a page with hardly anything on it (characters). */
const hardlyAnything = 600;

/** The text of whatever `facts` are of: most of its prose, in a good part of all that is written there, and no form. */
const isTextOf = (facts: Facts, place: Place): boolean => {
  const prose = many(place.facts, 'proseChars');
  return (
    prose >= shortNews &&
    many(place.facts, 'emailFields') === 0 &&
    prose > shareOfProse * many(facts, 'proseChars') &&
    many(place.facts, 'chars') > shareOfText * many(facts, 'chars')
  );
};

/** The nearest box around the place that holds a headline, too. */
const underHeadline = (place: Place): Place | undefined => {
  let up = place.parent;
  while (up && many(up.facts, 'headlines') === 0) up = up.parent;
  return up;
};

const isTextOfPage = (place: Place, page: Facts): boolean => {
  const chars = many(place.facts, 'chars');
  const all = many(page, 'chars');
  if (isTextOf(page, place) || (all >= hardlyAnything && chars > mostOfText * all)) return true;
  const around = underHeadline(place);
  if (!around || around.floats) return false;
  const there = many(around.facts, 'chars');
  return isTextOf(around.facts, place) || (there > goodPart * all && chars > mostOfText * there);
};

/**
 * Takes a place, the facts of the page and whether it has come to its end; tells whether the place holds so much of
 * the page, of its prose, or of what stands under its headline, that it must be what the page is for. What lies over
 * the page is none of it. Of shares of little text nothing can be said before the end.
 */
export function isMostOfPage(
  place: Place,
  { page, whole }: { readonly page: Facts; readonly whole: boolean },
): boolean {
  const prose = many(place.facts, 'proseChars');
  if (prose >= shortArticle && prose > largestShareOfProse * many(page, 'proseChars')) return true;
  const quiet = many(page, 'quietChars');
  if (quiet >= shortArticle && many(place.facts, 'quietChars') > largestShare * quiet) return true;
  return whole && !place.floats && isTextOfPage(place, page);
}
