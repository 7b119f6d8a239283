import { askedOf } from '../dom/clobbered';
import type { Place } from '../dom/place';
import { isInline } from '../dom/read-place';
import { many } from '../model/facts';
import { signs } from '../model/signs';

/** No appeal is longer, in characters; dialogs with lists of countries are longest. */
const longest = 5000;

const controls = new Set(['a', 'button']);

/** Nothing else stands in the line: no text, and nothing that text flows through. */
const standsAlone = (element: Element): boolean => {
  const isInLine = (node: Node): boolean =>
    node.nodeType === 3
      ? (node.textContent ?? '').trim() !== ''
      : node.nodeType === 1 && (node as Element).localName !== 'br' && isInline(node as Element);
  for (let node = element.previousSibling; node; node = askedOf(node, 'previousSibling'))
    if (isInLine(node)) return false;
  for (let node = element.nextSibling; node; node = askedOf(node, 'nextSibling')) if (isInLine(node)) return false;
  return true;
};

/** Takes a place; tells whether the element is worth a closer look: it bears a sign of asking, is a box or a line of its own, and is not the page. */
export function isCandidate(place: Place): boolean {
  const { element, parent, flows } = place;
  // What flows has given its text to the box around it.
  const bearing = flows ? parent : place;
  // What a slot shows need not be what stands in it.
  if (!parent || place.tag === 'slot' || !bearing?.hasSigns || many(place.facts, 'chars') > longest) return false;
  if (flows && !(controls.has(element.localName) && standsAlone(element))) return false;
  for (const sign of signs) if ((bearing.facts[sign] ?? 0) > 0) return true;
  return false;
}

/** Takes a place; returns the candidates in it, itself included. Where there is no sign, nothing is looked at. */
export const candidatesIn = (place: Place | undefined): readonly Place[] => {
  if (!place) return [];
  const own = isCandidate(place) ? [place] : [];
  return place.hasSigns ? [...own, ...place.children.flatMap(candidatesIn)] : own;
};
