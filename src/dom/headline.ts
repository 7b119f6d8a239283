import { many } from '../model/facts';
import type { Census } from './census';
import type { Place } from './place';

/** Takes the root of a page and its census; returns the place of the first headline; undefined where there is none. */
export function headlineOf(root: Element, census: Census): Place | undefined {
  const place = census.of(root);
  if (place?.tag === 'h1') return place;
  if (!place || many(place.facts, 'headlines') === 0) return undefined;
  for (const child of root.children) {
    const headline = headlineOf(child, census);
    if (headline) return headline;
  }
  // It stands in a shadow root.
  return undefined;
}
