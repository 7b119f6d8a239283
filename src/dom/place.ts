import { addUp, type Facts, nameBits, noFacts, slotOf } from '../model/facts';
import { region } from '../model/look';
import { signs } from '../model/signs';
import type { Markup } from './markup';

const elements = slotOf('elements');
const gate = slotOf('gate');
const none: readonly Place[] = [];
const commentsBit = nameBits('namedComments');

const regionOfTag = new Map<string, number>([
  ['article', region.article],
  ['main', region.article],
  ['aside', region.aside],
  ['footer', region.footer],
  ['header', region.header],
  ['nav', region.nav],
  ['dialog', region.dialog],
  ['ul', region.list],
  ['ol', region.list],
  ['blockquote', region.quotation],
]);

/** What is remembered of an element that has been read. */
export class Place {
  readonly element: Element;
  readonly parent: Place | undefined;
  readonly tag: string;
  /** Its id and its class attribute as they stood when it was read. */
  readonly id: string;
  readonly classes: string;
  readonly ownNames: number;
  readonly namesAround: number;
  readonly inside: number;
  readonly floats: boolean;
  readonly putAway: boolean;
  readonly depth: number;
  /** Stands in the flow of a text, which counts for the box around it. Known only when all it holds has been read. */
  flows = false;
  /** Text stands loose in it, maybe beside boxes: where one comes or goes, the text is told otherwise. */
  holdsText = false;
  /** It, or something in it, bears or once bore a sign of asking, or speaks of a gate. */
  hasSigns = false;
  /** The places of what it holds; most elements hold none. */
  #children: Place[] | undefined;
  /** What the element counts by itself: the slot of a fact and its number, in turn. Most elements count next to nothing. */
  #own: number[] | undefined;
  /** Added up once somebody asks, and kept right from then on. */
  #facts: Facts | undefined;

  /** Takes an element, its tag, the place of what holds it, what its names say, and what else its mark-up says. */
  constructor(element: Element, tag: string, parent: Place | undefined, ownNames: number, markup: Markup) {
    const { id, classes, floats, putAway } = markup;
    this.element = element;
    this.id = id;
    this.classes = classes;
    this.tag = tag;
    this.parent = parent;
    this.ownNames = ownNames;
    this.floats = floats;
    if (!parent) {
      this.namesAround = 0;
      this.inside = 0;
      this.putAway = putAway;
      this.depth = 0;
      return;
    }
    this.namesAround = parent.namesAround | parent.ownNames;
    this.inside =
      parent.inside | (regionOfTag.get(parent.tag) ?? 0) | (parent.ownNames & commentsBit ? region.comments : 0);
    this.putAway = putAway || parent.putAway;
    this.depth = parent.depth + 1;
  }

  /** The facts of the element and of all it holds. */
  get facts(): Facts {
    if (this.#facts) return this.#facts;
    const facts = noFacts();
    this.#addTo(facts);
    this.#facts = facts;
    return facts;
  }

  /** The box that its text counts for. */
  get box(): Place {
    return this.flows && this.parent ? this.parent.box : this;
  }

  /** The places of what it holds. */
  get children(): readonly Place[] {
    return this.#children ?? none;
  }

  /** Takes the slot of a fact and a number; counts it for the element itself. What holds the place must not have adopted it yet. */
  count(slot: number, by: number): void {
    if (by === 0) return;
    if (this.#own) this.#own.push(slot, by);
    else this.#own = [slot, by];
    if (this.#facts) this.#facts[slot] = (this.#facts[slot] ?? 0) + by;
    if (slot === gate || signs.has(slot)) this.#bearSigns();
  }

  /** Takes the slot of a fact; returns how many the element itself counts. */
  own(slot: number): number {
    let sum = 0;
    const own = this.#own ?? [];
    for (let at = 0; at < own.length; at += 2) if (own[at] === slot) sum += own[at + 1] ?? 0;
    return sum;
  }

  /** As `count`, for all that holds it, too. */
  recount(slot: number, by: number): void {
    this.count(slot, by);
    for (let up = this.parent; up; up = up.parent) if (up.#facts) up.#facts[slot] = (up.#facts[slot] ?? 0) + by;
  }

  /** Takes the place of a child that has been read, while it is being read itself. */
  hold(child: Place): void {
    if (this.#children) this.#children.push(child);
    else this.#children = [child];
  }

  /** Takes the place of a child that has been read; counts it with all that holds it. */
  adopt(child: Place): void {
    this.hold(child);
    this.#gain(child, 1);
  }

  /** Takes the place of a child that is no more; counts it no longer. */
  disown(child: Place): void {
    const at = this.#children?.indexOf(child) ?? -1;
    if (at < 0) return;
    this.#children?.splice(at, 1);
    this.#gain(child, -1);
  }

  #gain(other: Place, times: 1 | -1): void {
    // What holds nothing counts little: to add up its facts first would take longer.
    if (this.#facts && other.#children) addUp(this.#facts, other.facts, times);
    else if (this.#facts) other.#addTo(this.#facts, times);
    if (this.parent) this.parent.#gain(other, times);
  }

  #bearSigns(): void {
    if (this.hasSigns) return;
    this.hasSigns = true;
    if (this.parent) this.parent.#bearSigns();
  }

  #addTo(facts: Facts, times: 1 | -1 = 1): void {
    if (this.#facts) return addUp(facts, this.#facts, times);
    facts[elements] = (facts[elements] ?? 0) + times;
    const own = this.#own;
    if (own)
      for (let at = 0; at < own.length; at += 2) {
        const slot = own[at] ?? 0;
        facts[slot] = (facts[slot] ?? 0) + times * (own[at + 1] ?? 0);
      }
    if (this.#children) for (const child of this.#children) child.#addTo(facts, times);
  }
}
