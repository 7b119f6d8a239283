import { type FactName, many, nameBits } from '../model/facts';
import type { Gate } from '../model/gate';
import type { Census } from './census';
import { askedOf } from './clobbered';
import { namesOf } from './markup';
import type { Place } from './place';

/** What stands below an article and is no part of it. */
const beside = new Set(['aside', 'footer', 'nav', 'form']);
const besideNames = nameBits('namedComments', 'namedRelated', 'namedNavigation', 'namedAuthor');

/** So much loose text beside boxes is a paragraph (characters). */
const shortestProse = 80;

/** Below a list's pictures or headings stands less prose than this for each link (characters); in an article stands more. */
const teaserLength = 160;

/** Where the text goes on this long, nothing more needs to be known (characters). */
const plenty = 500;

/** No preview of a cut-off article is as long as this (characters): of a longer text nothing more needs to be known. */
const wholeText = 10_000;

/** As many of the last words tell whether a text was cut off (characters). */
const enoughWords = 30;

const textOf = (node: Node): string => (node.textContent ?? '').trim();

const placeOf = (node: Node, census: Census): Place | undefined =>
  node.nodeType === 1 ? census.of(node as Element) : undefined;

const factIn = (node: Node, census: Census, name: FactName): number => {
  const place = placeOf(node, census);
  return place ? many(place.facts, name) : 0;
};

const proseIn = (node: Node, census: Census): number => {
  const { length } = node.nodeType === 3 ? textOf(node) : '';
  return length >= shortestProse ? length : factIn(node, census, 'quietChars');
};

const charsIn = (node: Node, census: Census): number =>
  node.nodeType === 3 || placeOf(node, census)?.flows ? textOf(node).length : factIn(node, census, 'chars');

const isBeside = ({ element, ownNames, facts }: Place): boolean => {
  const has = (name: FactName): number => many(facts, name);
  const listsStories = has('cards') > 0 || has('headings') > 1 || has('items') > 2 || has('storyLinks') > 1;
  return (
    beside.has(element.localName) ||
    (ownNames & besideNames) !== 0 ||
    (listsStories && has('quietChars') < teaserLength * has('links'))
  );
};

/** Text that is in the page and not shown does not go on for the reader. Where there is no layout, all is shown. */
const isShown = (element: Element): boolean => !('checkVisibility' in element) || element.checkVisibility();

/** Takes a node that follows a box; returns how much prose of the article it shows. */
const goesOnIn = (node: Node, census: Census): number => {
  const prose = proseIn(node, census);
  const place = prose > 0 ? placeOf(node, census) : undefined;
  return place && (isBeside(place) || !isShown(place.element)) ? 0 : prose;
};

/** Takes a node with prose; returns the innermost one with the last of it, what holds it there, and how many characters follow. */
const lastProse = (node: Node, census: Census): { readonly holders: readonly Node[]; readonly between: number } => {
  const holders: Node[] = [];
  let between = 0;
  for (let inner: Node | undefined = node; inner; ) {
    holders.unshift(inner);
    const parts: readonly Node[] = [...inner.childNodes];
    const at = parts.findLastIndex((part) => part.nodeType === 1 && proseIn(part, census) > 0);
    inner = parts[at];
    if (inner) for (const after of parts.slice(at + 1)) between += charsIn(after, census);
  }
  return { holders, between };
};

const frameNames = (frame: Element): string => `${frame.getAttribute('src') ?? ''} ${namesOf(frame)}`;

/** Takes a place and the census it belongs to; returns how it stands in the text, should it be a gate. */
export function readGate({ element, parent, facts }: Place, census: Census): Gate {
  const names = [element, ...element.children].map(namesOf);
  if (many(facts, 'vendorFrames') > 0) names.push(...[...element.querySelectorAll('iframe')].map(frameNames));
  const gate = { facts, belowHeadline: false, before: 0, between: 0, after: 0, lastWords: '' };
  let isText = false;
  const readBefore = (node: Node): void => {
    const prose = proseIn(node, census);
    gate.before += prose;
    gate.belowHeadline = factIn(node, census, 'headlines') > 0;
    if (isText) return;
    isText = prose > 0;
    const { holders, between } = isText ? lastProse(node, census) : { holders: [node], between: charsIn(node, census) };
    const [last = node] = holders;
    // What comes after the foot of a page is laid over it.
    gate.between += factIn(last, census, 'notices') > 0 ? Infinity : between;
    if (isText) gate.lastWords = textOf(last).slice(-enoughWords);
    names.push(...holders.map((each) => (each.nodeType === 1 ? namesOf(each as Element) : '')));
  };
  const isDone = (): boolean => gate.between >= plenty || gate.before >= wholeText || gate.after >= plenty;
  let at = element;
  for (let up = parent; up && !gate.belowHeadline; up = up.parent) {
    // Nor is what lies over the page part of the text.
    if (up.floats) gate.between = Infinity;
    for (
      let node = at.previousSibling;
      node && !gate.belowHeadline && !isDone();
      node = askedOf(node, 'previousSibling')
    )
      readBefore(node);
    for (let node = at.nextSibling; node && !isDone(); node = askedOf(node, 'nextSibling'))
      gate.after += goesOnIn(node, census);
    if (isDone()) break;
    at = up.element;
  }
  return { ...gate, names: names.join(' ') };
}
