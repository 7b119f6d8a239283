import { addUp, type Facts, many, noFacts } from '../model/look';
import type { Judges } from './element-facts';
import { isRead, type Place, readPlace } from './place';
import type { Run } from './text-run';

/** What has changed in a page. */
export interface Change {
  readonly added: Iterable<Element>;
  readonly removed: Iterable<Element>;
  /** Elements in which text has come or gone. */
  readonly retold: Iterable<Element>;
}

/** What is known of the elements of a page. It grows with the page: what is new is read, what was read is not read again. */
export interface Survey {
  /** Takes what has changed; returns the places read for it, leaves before what holds them. */
  readonly follow: (change: Change) => readonly Place[];
  /** Takes an element; returns what is known of it; undefined when it was never read. */
  readonly of: (element: Element) => Place | undefined;
  /** The facts of everything read. */
  readonly page: () => Facts;
}

/** A box with more elements than this is not read again for a change in the text that stands loose in it. */
const mostElementsToReadAgain = 200;

/** Takes an element; adds facts to it and all that holds it. */
const addUpwards = (start: Place | undefined, facts: Facts, times: 1 | -1): void => {
  for (let place = start; place; place = place.parent) addUp(place.facts, facts, times);
};

/** Takes a place; returns the box that its text counts for. */
const boxOf = (place: Place): Place => {
  let box = place;
  while (box.flows && box.parent) box = box.parent;
  return box;
};

/** Takes the root (the body) and the judges; returns a survey that has read nothing yet but the root once it is followed. */
export function surveyOf(root: Element, judges: Judges): Survey {
  const places = new WeakMap<Element, Place>();
  let fresh = new Set<Place>();
  const remember = (place: Place): void => {
    places.set(place.element, place);
    fresh.add(place);
  };
  const remove = (element: Element): void => {
    const place = places.get(element);
    if (!place) return;
    addUpwards(place.parent, place.facts, -1);
    for (const gone of [element, ...element.querySelectorAll('*')]) {
      const known = places.get(gone);
      if (known) fresh.delete(known);
      places.delete(gone);
    }
  };
  const read = (element: Element, parent: Place | undefined): Run | undefined => {
    const { place, run } = readPlace(element, parent, judges, remember);
    addUpwards(parent, place.facts, 1);
    return run;
  };
  const retell = (place: Place): void => {
    const box = boxOf(place);
    if (fresh.has(box) || many(box.facts, 'elements') > mostElementsToReadAgain) return;
    remove(box.element);
    read(box.element, box.parent);
  };
  const add = (element: Element): void => {
    const known = places.get(element);
    if (known && known.parent?.element === element.parentElement) return;
    remove(element);
    const parent = element.parentElement ? places.get(element.parentElement) : undefined;
    if (!parent || !isRead(element)) return;
    if (read(element, parent)) retell(parent);
  };
  const follow = ({ added, removed, retold }: Change): readonly Place[] => {
    fresh = new Set();
    if (!places.has(root)) read(root, undefined);
    for (const element of removed) if (!root.contains(element)) remove(element);
    for (const element of added) if (root.contains(element)) add(element);
    for (const element of retold) {
      const place = places.get(element);
      if (place) retell(place);
    }
    return [...fresh];
  };
  return { follow, of: (element) => places.get(element), page: () => places.get(root)?.facts ?? noFacts() };
}
