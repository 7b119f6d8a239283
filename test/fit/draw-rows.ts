import { shelf } from '../../src/clues/words/index';
import { noChange } from '../../src/dom/census';
import { lookAt } from '../../src/dom/look';
import type { Place } from '../../src/dom/place';
import { asksPlainly } from '../../src/finder/asks-plainly';
import { isCandidate } from '../../src/finder/candidates';
import { kindOf } from '../../src/finder/describe';
import { mustStand } from '../../src/finder/guard';
import { enoughFor } from '../../src/finder/how-sure';
import { measure } from '../../src/finder/measures';
import { isForAsking } from '../../src/finder/own-purpose';
import { readIn, sampleOf } from '../../src/finder/reading';
import type { Kind } from '../../src/model/kind';
import { classOf } from '../bench/class-of';
import { recogniseLanguages } from './recognise-languages';
import type { Page, Row } from './rows';

/** Characters of kept text, of article text, of text that counts neither way, and of each appeal. */
interface Held {
  keep: number;
  article: number;
  free: number;
  readonly appeals: Map<Element, number>;
}

const closest = (element: Element, among: ReadonlySet<Element | undefined>): Element | undefined => {
  for (let up: Element | null = element; up; up = up.parentElement) if (among.has(up)) return up;
  return undefined;
};

/** Characters of its own text; a control or a picture counts as one. */
const ownChars = (element: Element): number => {
  if (/^(script|style|noscript|template)$/.test(element.localName)) return 0;
  if (/^(img|input|iframe|button)$/.test(element.localName)) return 1;
  return [...element.childNodes].reduce(
    (sum, node) => sum + (node.nodeType === 3 ? (node.textContent ?? '').trim().length : 0),
    0,
  );
};

/** What is labelled on a page: its appeals with their kinds, what counts neither way, and its article. */
export interface Labels {
  readonly appeals: readonly { readonly element: Element; readonly kind: Kind }[];
  readonly free: ReadonlySet<Element>;
  readonly article: ReadonlySet<Element>;
}

/** Takes what is labelled on a page and an element; returns what hiding the element would take from the reader. */
const heldIn = ({ appeals, free, article }: Labels, element: Element): Held => {
  const among = new Set(appeals.map((appeal) => appeal.element));
  const held: Held = { keep: 0, article: 0, free: 0, appeals: new Map() };
  for (const each of [element, ...element.querySelectorAll('*')]) {
    const chars = ownChars(each);
    if (chars === 0) continue;
    const own = closest(each, among);
    if (own) held.appeals.set(own, (held.appeals.get(own) ?? 0) + chars);
    else if (closest(each, free)) held.free += chars;
    else if (chars > 1) {
      held.keep += chars;
      if (closest(each, article)) held.article += chars;
    }
  }
  return held;
};

/** Takes a document, its address, what is labelled in it, and the number of its site; returns the page in numbers. */
export function drawPage(document: Document, url: string, labels: Labels, site: number): Page {
  const elements = labels.appeals.map(({ element }) => element);
  const lengths = elements.map((element) => heldIn(labels, element).appeals.get(element) ?? 0);
  const languages = recogniseLanguages(document.documentElement.getAttribute('lang') ?? '', sampleOf(document.body));
  const words = new Map([...shelf].filter(([code]) => languages.includes(code)));
  const { census } = readIn(document.body, words);
  const places = isForAsking(url) ? [] : census.follow(noChange).filter(isCandidate);
  const numbers = new Map(places.map((place, number) => [place, number]));
  const rowOf = (place: Place): Row => {
    const look = lookAt(place, census);
    const { keep, article, free, appeals } = heldIn(labels, place.element);
    return {
      measures: measure(look),
      within: withinOf(place, numbers),
      keep,
      article,
      free: free > 0,
      stands: mustStand(place, { page: census.page, whole: true, of: (element: Element) => census.of(element) }),
      off: classOf[kindOf(look)] === 'extra',
      plain: asksPlainly(look),
      needs: enoughFor(look),
      holds: [...appeals].map(([appeal, chars]) => {
        const number = elements.indexOf(appeal);
        return [number, Math.floor((100 * chars) / (lengths[number] || 1))];
      }),
    };
  };
  return { site, appeals: labels.appeals.map(({ kind }) => classOf[kind]), rows: places.map(rowOf) };
}

const withinOf = (place: Place, numbers: ReadonlyMap<Place, number>): number => {
  for (let up = place.parent; up; up = up.parent) {
    const number = numbers.get(up);
    if (number !== undefined) return number;
  }
  return -1;
};
