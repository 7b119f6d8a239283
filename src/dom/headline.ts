import { many } from '../model/look';
import type { Place } from './place';
import type { Survey } from './survey';

/** Takes the root of a page and its survey; returns the place of the first headline; undefined where there is none. */
export function headlineOf(root: Element, survey: Survey): Place | undefined {
  let at = survey.of(root);
  while (at && at.element.localName !== 'h1')
    at = [...at.element.children]
      .map((child) => survey.of(child))
      .find((place) => place !== undefined && many(place.facts, 'headlines') > 0);
  return at;
}
