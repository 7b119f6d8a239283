import type { Census } from '../dom/census';
import { declaresGate } from '../dom/declares-gate';
import { readGate } from '../dom/gate';
import type { Place } from '../dom/place';
import { holds, parentOf } from '../dom/shadow';
import { type Facts, many } from '../model/facts';
import type { Finding } from '../model/finding';
import { asksForEntry, isShortAsWall, isWall, isWallOver } from './wall';

const isKnown = (gate: Place, census: Census): boolean => census.of(gate.element) === gate;

/**
 * The walls of one page as it now stands. Only reads. Most pages have boxes that would be walls elsewhere, and to read how
 * one stands is dear: a box is asked only when something is found that has to do with it.
 */
export class Walls {
  /** All boxes that would be walls if they stood where walls stand. */
  readonly #gates = new Set<Place>();
  #asked = new WeakSet<Place>();
  readonly #walls = new Map<Element, Place>();
  readonly #root: Element;
  #census: Census | undefined;
  /** The page declares that it is not free to read; undefined until that was asked of the page as it now stands. */
  #declared: boolean | undefined;

  /** Takes the root of the page (its body). */
  constructor(root: Element) {
    this.#root = root;
  }

  /** The walls, without what stands in them. */
  get elements(): readonly Element[] {
    return this.#all().filter((element) => !this.#isInWall(parentOf(element)));
  }

  /** All that says one must subscribe or register to read on, be it a wall or not. */
  get gates(): readonly Element[] {
    return [...this.#gates].filter(({ facts }) => many(facts, 'gate') > 0).map(({ element }) => element);
  }

  /** Takes the places that are new and the census they belong to; returns those that were walls until now: the text goes on after all. */
  judge(fresh: Iterable<Place>, census: Census): readonly Place[] {
    this.#census = census;
    this.#declared = undefined;
    for (const gate of this.#gates) if (!isKnown(gate, census)) this.#gates.delete(gate);
    for (const place of fresh)
      if (place.parent && !place.floats && place.hasSigns && asksForEntry(place.facts)) this.#gates.add(place);
    const before = [...this.#walls.values()];
    return before.filter((gate) => !this.#ask(gate) && isKnown(gate, census));
  }

  /** As `judge`, and all boxes are to be asked again. */
  judgeAgain(fresh: Iterable<Place>, census: Census): void {
    this.#asked = new WeakSet();
    this.judge(fresh, census);
  }

  /** Takes the facts of an overlay, and whether the page is locked meanwhile; tells whether it is a wall. */
  isWallOver(facts: Facts, locks: boolean): boolean {
    return isWallOver(facts, locks, this.#declares());
  }

  /** Takes an element; tells whether it is part of a wall or holds one. */
  meets(element: Element): boolean {
    for (const gate of this.#gates)
      if ((holds(gate.element, element) || holds(element, gate.element)) && this.#isWall(gate)) return true;
    return false;
  }

  /** Takes a finding; tells whether it asks for the same as a wall that stands beside it. */
  isBeside({ element, kind }: Finding): boolean {
    if (kind !== 'subscription' && kind !== 'registration') return false;
    return this.#all().some(({ parentElement: column }) =>
      column === this.#root ? element.parentElement === column : column?.contains(element),
    );
  }

  #all(): readonly Element[] {
    return [...this.#gates].filter((gate) => this.#isWall(gate)).map(({ element }) => element);
  }

  #isWall(gate: Place): boolean {
    return this.#asked.has(gate) ? this.#walls.get(gate.element) === gate : this.#ask(gate);
  }

  #ask(gate: Place): boolean {
    const census = this.#census;
    const mayBe = census !== undefined && isKnown(gate, census) && isShortAsWall(gate.facts);
    const is = mayBe && isWall(readGate(gate, census), this.#declares());
    this.#asked.add(gate);
    if (is) this.#walls.set(gate.element, gate);
    else this.#walls.delete(gate.element);
    return is;
  }

  #declares(): boolean {
    this.#declared ??= declaresGate(this.#root.ownerDocument);
    return this.#declared;
  }

  #isInWall(element: Element | null): boolean {
    for (let up = element; up; up = parentOf(up)) if (this.#walls.has(up)) return true;
    return false;
  }
}
