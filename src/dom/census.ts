import { type Facts, many, noFacts, slotOf } from '../model/facts';
import { clobberedAround } from './clobbered';
import type { Judges } from './element-facts';
import type { Inside } from './inside';
import { markupOf } from './markup';
import type { Place } from './place';
import { type Enough, Portion } from './portion';
import { isInline, isRead, type Reader, readPlace } from './read-place';
import { Restless } from './restless';
import { holds, parentOf } from './shadow';
import { recountStanding } from './standing-facts';
import { factsOfLine } from './text-run';

/** What has changed in a page. */
export interface Change {
  readonly added: Iterable<Element>;
  readonly removed: Iterable<Element>;
  /** Elements that say something else: text in them has come, gone or changed, or what is said by their attributes. */
  readonly retold: Iterable<Element>;
  /** Elements whose own names (class, id, role, label) have changed. */
  readonly renamed: Iterable<Element>;
}

/** Nothing has changed: with it, a page is read for the first time. */
export const noChange: Change = { added: [], removed: [], retold: [], renamed: [] };

/** Nothing is inside of anything but its children. */
const nothingInside: Inside = () => null;

/** A box with more elements than this is not read again for what it is called, nor for a change in the text that stands loose in it. */
const mostElementsToReadAgain = 200;

const unread = slotOf('unread');

/** What is known of the elements of a page. It grows with the page: what is new is read; of what was read, only small boxes whose text or name has changed are read again. Never changes the page. */
export class Census {
  readonly #places = new Map<Element, Place>();
  readonly #fresh = new Set<Place>();
  readonly #portion = new Portion();
  /** In these something has come or gone. */
  readonly #disturbed = new Set<Place>();
  readonly #restless = new Restless();
  readonly #root: Element;
  readonly #reader: Reader;

  /** Takes the root of a page (its body), the judges, and what knows what is inside of an element; nothing is read before the first change is followed. */
  constructor(root: Element, judges: Judges, inside = nothingInside) {
    this.#root = root;
    this.#reader = { judges, inside, remember: this.#remember, takes: (box) => this.#portion.takes(box) };
  }

  /** What has been read, and holds boxes that have not been read yet. */
  get unfinished(): readonly Element[] {
    return this.#portion.around;
  }

  /**
   * Takes what has changed, and what tells when enough has been read: the next time begins with what is left then. Returns
   * the places read for it, leaves before what holds them.
   */
  follow({ added, removed, retold, renamed }: Change, isEnough?: Enough): readonly Place[] {
    this.#fresh.clear();
    this.#portion.begin(isEnough);
    if (!this.#places.has(this.#root)) this.#read(this.#root, undefined);
    for (const element of removed) if (!this.#isInPlace(element)) this.#remove(element);
    for (const [box, around] of this.#portion.boxes()) this.#addRest(box, around && this.#places.get(around));
    for (const element of added) if (holds(this.#root, element)) this.#add(element);
    for (const element of renamed) if (this.#isCalledOtherwise(element)) this.#retell(this.#places.get(element));
    for (const element of retold) if (!this.#restless.has(element)) this.#retell(this.#places.get(element));
    this.#recount();
    return [...this.#fresh];
  }

  /** Takes an element; returns what is known of it; undefined when it was never read. */
  of(element: Element): Place | undefined {
    return this.#places.get(element);
  }

  /** Takes a place; returns its facts, with its text also where that flows and counts for the box around it. */
  factsOf(place: Place): Facts {
    return place.flows ? factsOfLine(place, this.#reader.judges) : place.facts;
  }

  /** The facts of everything read. */
  get page(): Facts {
    return this.#places.get(this.#root)?.facts ?? noFacts();
  }

  readonly #remember = (place: Place): void => {
    this.#places.set(place.element, place);
    this.#fresh.add(place);
    this.#portion.count();
  };

  #isCalledOtherwise(element: Element): boolean {
    const place = this.#places.get(element);
    if (!place || !isRead(element)) return false;
    const { names, floats } = markupOf(element, place.tag);
    return floats !== place.floats || this.#reader.judges.names(names) !== place.ownNames;
  }

  /** Reads an element and adds it to all that holds it; tells whether it stands in the flow of a text. */
  #read(element: Element, parent: Place | undefined): boolean {
    const place = readPlace(element, parent, this.#reader);
    parent?.adopt(place);
    if (parent) this.#disturbed.add(parent);
    return place.flows;
  }

  /** What holds something that has come or gone may be something else as a whole. From the inside out: each counts for those around it. */
  #recount(): void {
    const around = new Set<Place>();
    for (const place of this.#disturbed)
      for (let up: Place | undefined = place; up && !around.has(up); up = up.parent) around.add(up);
    this.#disturbed.clear();
    for (const place of around) if (this.#places.get(place.element) === place) recountStanding(place);
  }

  #add(element: Element): void {
    // It may itself have come with the change that calls for its first reading.
    if (element === this.#root) return;
    if (this.#isInPlace(element)) return this.#retellAround(element);
    this.#remove(element);
    // Reading its former box again may have come by it already.
    if (this.#isInPlace(element)) return;
    const around = parentOf(element);
    const parent = around ? this.#places.get(around) : undefined;
    const clobbered = clobberedAround(element);
    if (clobbered)
      return clobbered === element ? parent?.recount(unread, 1) : this.#retell(this.#places.get(clobbered));
    if (!parent || !isRead(element)) return;
    const flows = (isInline(element) || this.#portion.takes(element)) && this.#read(element, parent);
    if (flows || parent.flows || this.#holdsText(parent)) this.#retell(parent);
  }

  /** Takes a box that was left, and what held it: the text there was read as if the box were read, too, and is read again where it is gone. */
  #addRest(box: Element, parent?: Place): void {
    const isThere = parentOf(box) === parent?.element && isRead(box);
    if (isThere && !this.#isInPlace(box)) this.#read(box, parent);
    else if (!isThere && parent && this.#holdsText(parent)) this.#retell(parent);
  }

  /** An element known before has been put somewhere else among its brothers: text beside it may read on otherwise. */
  #retellAround(element: Element): void {
    const place = this.#places.get(element);
    if (place?.parent && this.#holdsText(place.parent)) this.#retell(place.parent);
  }

  #isInPlace(element: Element): boolean {
    const place = this.#places.get(element);
    return place !== undefined && place.parent?.element === parentOf(element);
  }

  /** The text in a place is to be read again where a box comes or goes. */
  #holdsText({ holdsText, facts }: Place): boolean {
    return holdsText && many(facts, 'elements') <= mostElementsToReadAgain;
  }

  /** Reads the box of a place again, since the text that stands in it has changed. */
  #retell(place: Place | undefined): void {
    if (!place) return;
    const box = place.box;
    if (this.#fresh.has(box) || many(box.facts, 'elements') > mostElementsToReadAgain) return;
    this.#forget(box.element);
    if (!isRead(box.element)) return box.parent?.recount(unread, 1);
    // An inline element that has lost its last box is text of the box around it from now on.
    if (this.#read(box.element, box.parent)) this.#retell(box.parent);
  }

  #remove(element: Element): void {
    const place = this.#places.get(element);
    const parent = place?.parent;
    this.#forget(element);
    if (parent && (place.flows || isInline(parent.element) || this.#holdsText(parent))) this.#retell(parent);
  }

  #forget(element: Element): void {
    const place = this.#places.get(element);
    if (!place) return;
    place.parent?.disown(place);
    if (place.parent) this.#disturbed.add(place.parent);
    this.#forgetAll(place);
  }

  #forgetAll(place: Place): void {
    this.#fresh.delete(place);
    // It may have been read anew in another place meanwhile.
    if (this.#places.get(place.element) === place) this.#places.delete(place.element);
    for (const child of place.children) this.#forgetAll(child);
  }
}
