import { addUp, type Facts, nameKinds, noFacts, placeOf, region, signs } from '../model/look';

const elements = placeOf('elements');
const gate = placeOf('gate');
const commentsBit = 1 << nameKinds.indexOf('namedComments');

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
]);

/** What the mark-up of an element says of itself. */
export interface Markup {
  readonly tag: string;
  readonly ownNames: number;
  readonly floats: boolean;
  readonly putAway: boolean;
}

/** What is remembered of an element that has been read. */
export class Place {
  readonly element: Element;
  readonly parent: Place | undefined;
  readonly tag: string;
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
  readonly children: Place[] = [];
  /** What the element counts by itself: the place of a fact and its number, in turn. Most elements count next to nothing. */
  readonly #own: number[] = [];
  /** Added up once somebody asks, and kept right from then on. */
  #facts: Facts | undefined;

  /** Takes an element, the place of what holds it, and what its mark-up says. */
  constructor(element: Element, parent: Place | undefined, { tag, ownNames, floats, putAway }: Markup) {
    this.element = element;
    this.parent = parent;
    this.tag = tag;
    this.ownNames = ownNames;
    this.floats = floats;
    this.namesAround = parent ? parent.namesAround | parent.ownNames : 0;
    this.inside = parent
      ? parent.inside | (regionOfTag.get(parent.tag) ?? 0) | (parent.ownNames & commentsBit ? region.comments : 0)
      : 0;
    this.putAway = putAway || parent?.putAway === true;
    this.depth = parent ? parent.depth + 1 : 0;
  }

  /** The facts of the element and of all it holds. */
  get facts(): Facts {
    if (this.#facts) return this.#facts;
    const facts = noFacts();
    this.#addTo(facts);
    this.#facts = facts;
    return facts;
  }

  /** Takes the place of a fact and a number; counts it for the element itself. What holds the place must not have adopted it yet. */
  count(place: number, by: number): void {
    if (by === 0) return;
    this.#own.push(place, by);
    if (this.#facts) this.#facts[place] = (this.#facts[place] ?? 0) + by;
    if (place !== gate && !signs.has(place)) return;
    for (let up: Place | undefined = this; up && !up.hasSigns; up = up.parent) up.hasSigns = true;
  }

  /** Takes the place of a child that has been read; counts it with all that holds it. */
  adopt(child: Place): void {
    this.children.push(child);
    for (let up: Place | undefined = this; up; up = up.parent) if (up.#facts) addUp(up.#facts, child.facts);
  }

  /** Takes the place of a child that is no more; counts it no longer. */
  disown(child: Place): void {
    const at = this.children.indexOf(child);
    if (at < 0) return;
    this.children.splice(at, 1);
    for (let up: Place | undefined = this; up; up = up.parent) if (up.#facts) addUp(up.#facts, child.facts, -1);
  }

  #addTo(facts: Facts): void {
    if (this.#facts) return addUp(facts, this.#facts);
    const own = this.#own;
    facts[elements] = (facts[elements] ?? 0) + 1;
    for (let at = 0; at < own.length; at += 2) {
      const place = own[at] ?? 0;
      facts[place] = (facts[place] ?? 0) + (own[at + 1] ?? 0);
    }
    for (const child of this.children) child.#addTo(facts);
  }
}
