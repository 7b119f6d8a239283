import { many } from '../model/look';
import type { Place } from './place';
import type { Survey } from './survey';

/** Takes the root of a page and its survey; returns the place of the first headline; undefined where there is none. */
export function headlineOf(root: Element, survey: Survey): Place | undefined {
  const place = survey.of(root);
  if (place?.tag === 'h1') return place;
  if (!place || many(place.facts, 'headlines') === 0) return undefined;
  for (const child of root.children) {
    const headline = headlineOf(child, survey);
    if (headline) return headline;
  }
  // It stands in a shadow root.
  return undefined;
}
