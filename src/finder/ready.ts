import type { Place } from '../dom/place';
import { parentOf } from '../dom/shadow';
import { many } from '../model/facts';

/** Takes a place; tells whether something follows it in the document, be it a line break, so that the parser has left it. */
export const isComplete = ({ element }: Place): boolean => {
  for (let up: Element | null = element; up; up = parentOf(up)) if (up.nextSibling) return true;
  return false;
};

/**
 * Takes the root of a page, whether that has come to its end, and what has been read in part; returns the elements of which
 * more is to come: those that the parser has not left, each the last in the one before, and what holds those read in part.
 */
export const openIn = (root: Element, whole: boolean, unfinished: readonly Element[]): ReadonlySet<Element> => {
  const open = new Set<Element>();
  if (!whole && !root.nextSibling)
    for (let node: Node | null = root; node?.nodeType === 1; node = node.lastChild) open.add(node as Element);
  for (const element of unfinished)
    for (let up: Element | null = element; up && !open.has(up); up = parentOf(up)) open.add(up);
  return open;
};

/**
 * Takes a place that the parser has left on a page that is still coming; tells whether it can be judged. A box that asks for a password or a
 * card may be what the page is there for: that is known when all of it is.
 */
export const isReady = ({ floats, facts }: Place): boolean => floats || many(facts, 'secretFields') === 0;
