import type { Place } from '../dom/place';
import { parentOf } from '../dom/shadow';
import { many } from '../model/look';

/** Takes a place; tells whether something follows it in the document, be it a line break, so that the parser has left it. */
export const isComplete = ({ element }: Place): boolean => {
  for (let up: Element | null = element; up; up = parentOf(up)) if (up.nextSibling) return true;
  return false;
};

/**
 * Takes a place that the parser has left on a page that is still coming; tells whether it can be judged. A box that asks for a password or a
 * card may be what the page is there for: that is known when all of it is.
 */
export const isReady = ({ floats, facts }: Place): boolean => floats || many(facts, 'secretFields') === 0;
