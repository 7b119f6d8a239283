import { nameKinds, slotOf } from '../model/facts';
import { askedOf, isClobbered } from './clobbered';
import { countElement, type Judges } from './element-facts';
import type { Inside } from './inside';
import { markupOf } from './markup';
import { Place } from './place';
import { countStanding } from './standing-facts';
import { countRun } from './text-run';

/** How a page is read. */
export interface Reader {
  readonly judges: Judges;
  readonly inside: Inside;
  /** Called with each place, leaves before what holds them; those within a frame are told to nobody. */
  readonly remember: (place: Place) => void;
  /** Takes a box; tells whether it is read now, with what holds it. If not it will be, and counts as a box all the same. */
  readonly takes: (box: Element) => boolean;
}

const inFlow = new Set(
  (
    'a abbr acronym b bdi bdo big br cite code data del dfn em font i img ins kbd label mark nobr q s samp small ' +
    'span strike strong sub sup time tt u var wbr input button select textarea picture'
  ).split(' '),
);
const neverRead = new Set('script style noscript template head svg math link meta object embed canvas'.split(' '));

/** Deeper trees than this are not read, since the reading calls itself once a level. Chromium's parser goes to about 510. */
const deepest = 400;

const unread = slotOf('unread');
const firstName = slotOf(nameKinds[0]);
const askingHeadings = slotOf('askingHeadings');
const isHeading = /^h[1-6]$/;

/** The reader writes into it: a mark would be saved with the text. */
const isWrittenIn = (element: Element): boolean =>
  /^(true|plaintext-only)?$/i.test(element.getAttribute('contenteditable') ?? 'no');

/** It cannot be trusted to speak for itself, or is not the page's to say: left unread, it stands with all around it. */
const isLeft = (element: Element): boolean => isClobbered(element) || isWrittenIn(element);

/** Takes an element; tells whether it is ever read: scripts, styles and drawings are not, nor is what is left to stand. */
export const isRead = (element: Element): boolean => !neverRead.has(element.localName) && !isLeft(element);

/** A text, a comment, or an element that is never read. In the place of a form's type there may be a field. */
const isPassedOver = (node: Node): boolean => {
  const type: unknown = node.nodeType;
  return (typeof type === 'number' && type !== 1) || neverRead.has((node as Element).localName);
};

/** Takes an element; tells whether it stands in the flow of a text as long as it holds no box. */
export const isInline = (element: Element): boolean => inFlow.has(element.localName);

const nobody = (): void => undefined;
const everything = (): boolean => true;

/** Reads one tree. */
class Reading {
  /** The text that the element read last has left to the box around it, and how much of it stands in links (characters). */
  #text = '';
  #linkChars = 0;
  readonly #reader: Reader;
  readonly #remember: (place: Place) => void;
  readonly #takes: (box: Element) => boolean;

  constructor(reader: Reader, { remember, takes }: Pick<Reader, 'remember' | 'takes'> = reader) {
    this.#reader = reader;
    this.#remember = remember;
    this.#takes = takes;
  }

  /** Takes an element and the place of what holds it; reads it from the leaves up. */
  read(element: Element, parent: Place | undefined): Place {
    const { judges } = this.#reader;
    const tag = element.localName;
    const markup = markupOf(element, tag);
    const ownNames = markup.names === '' ? 0 : judges.names(markup.names);
    const place = new Place(element, tag, parent, ownNames, markup);
    countElement(place, markup.speaks, judges);
    for (let bits = ownNames; bits !== 0; bits &= bits - 1) place.count(firstName + 31 - Math.clz32(bits & -bits), 1);
    const holdsBox = this.#readInside(place);
    place.flows = parent !== undefined && !holdsBox && inFlow.has(tag);
    if (!place.flows && countRun(place, this.#text, this.#linkChars, judges) && isHeading.test(tag))
      place.count(askingHeadings, 1);
    countStanding(place);
    this.#remember(place);
    return place;
  }

  /** Reads what an element holds: its children, and what it shows besides them. Tells whether there is a box in it. */
  #readInside(place: Place): boolean {
    const { element, tag, depth } = place;
    this.#text = '';
    this.#linkChars = 0;
    if (tag === 'select' || tag === 'textarea') return false;
    if (depth > deepest) {
      if (element.firstChild) place.count(unread, 1);
      return false;
    }
    const { firstChild } = element;
    const inside = this.#reader.inside(element);
    if (!inside) return this.#readNodes(firstChild, place);
    if (tag === 'iframe') {
      const frame = new Reading(this.#reader, { remember: nobody, takes: everything });
      const holdsBox = frame.#readNodes(inside.firstChild, place);
      this.#text = frame.#text;
      this.#linkChars = frame.#linkChars;
      return holdsBox;
    }
    this.#readNodes(inside.firstChild, place);
    countRun(place, this.#text, this.#linkChars, this.#reader.judges);
    this.#readNodes(firstChild, place);
    return true;
  }

  /** Reads a node and those after it into the place of what shows them; leaves the text after the last box. */
  #readNodes(first: Node | null, place: Place): boolean {
    const isLink = place.tag === 'a';
    let text = '';
    let linkChars = 0;
    let holdsBox = false;
    let next: Node | null = null;
    for (let node = first; node; node = next) {
      next = node.nextSibling;
      if (node.nodeType === 3) {
        const { data } = node as Text;
        const said = data.trim().length;
        text += data;
        if (isLink) linkChars += said;
        if (said > 0) place.holdsText = true;
      }
      if (isPassedOver(node)) continue;
      if (isLeft(node as Element)) {
        next = askedOf(node, 'nextSibling');
        place.count(unread, 1);
        continue;
      }
      if (isInline(node as Element) || this.#takes(node as Element)) {
        const child = this.read(node as Element, place);
        place.hold(child);
        if (child.flows) {
          place.holdsText = true;
          text += child.tag === 'br' ? `${this.#text} ` : this.#text;
          linkChars += isLink ? this.#text.trim().length : this.#linkChars;
          continue;
        }
      }
      holdsBox = true;
      countRun(place, text, linkChars, this.#reader.judges);
      text = '';
      linkChars = 0;
    }
    this.#text = text;
    this.#linkChars = linkChars;
    return holdsBox;
  }
}

/** Takes an element, its parent's place and the reader; reads the tree below once, from the leaves up. Never changes the page. The parent has yet to adopt it. */
export const readPlace = (element: Element, parent: Place | undefined, reader: Reader): Place =>
  new Reading(reader).read(element, parent);
