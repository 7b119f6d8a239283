import { declaresGate } from '../dom/declares-gate';
import { readGate } from '../dom/gate';
import type { Place } from '../dom/place';
import type { Survey } from '../dom/survey';
import type { Finding } from '../model/finding';
import { type Facts, many } from '../model/look';
import { asksForEntry, isShortAsWall, isWall, isWallOver } from './wall';

/** The walls of one page as it now stands. Only reads. */
export class Walls {
  /** All boxes that would be walls if they stood where walls stand. */
  readonly #gates = new Set<Place>();
  readonly #walls = new Map<Element, Place>();
  readonly #root: Element;

  /** Takes the root of the page (its body). */
  constructor(root: Element) {
    this.#root = root;
  }

  /** The walls, without what stands in them. */
  get elements(): readonly Element[] {
    return [...this.#walls.keys()].filter((element) => !this.#isInWall(element.parentElement));
  }

  /** All that says one must subscribe or register to read on, be it a wall or not. */
  get gates(): readonly Element[] {
    return [...this.#gates].filter(({ facts }) => many(facts, 'gate') > 0).map(({ element }) => element);
  }

  /** Takes the places that are new and the survey they belong to; returns those that were walls until now: the text goes on after all. */
  judge(fresh: Iterable<Place>, survey: Survey): readonly Place[] {
    const before = [...this.#walls.values()];
    const gates = [...fresh].filter(
      (place) => place.parent && !place.floats && place.hasSigns && asksForEntry(place.facts),
    );
    for (const gate of gates) this.#gates.add(gate);
    this.#ask([...before, ...gates], survey);
    return before.filter((gate) => this.#gates.has(gate) && !this.#walls.has(gate.element));
  }

  /** As `judge`, and looks at all boxes again. */
  judgeAgain(fresh: Iterable<Place>, survey: Survey): void {
    this.judge(fresh, survey);
    this.#ask([...this.#gates], survey);
  }

  /** Takes the facts of an overlay, and whether the page is locked meanwhile; tells whether it is a wall. */
  isWallOver(facts: Facts, locks: boolean): boolean {
    return isWallOver(facts, locks, declaresGate(this.#root.ownerDocument));
  }

  /** Takes an element; tells whether it is part of a wall or holds one. */
  meets(element: Element): boolean {
    return this.#isInWall(element) || [...this.#walls.keys()].some((wall) => element.contains(wall));
  }

  /** Takes a finding; tells whether it asks for the same as a wall that stands beside it. */
  isBeside({ element, kind }: Finding): boolean {
    if (kind !== 'subscription' && kind !== 'registration') return false;
    return [...this.#walls.keys()].some(({ parentElement: column }) =>
      column === this.#root ? element.parentElement === column : column?.contains(element),
    );
  }

  #ask(gates: readonly Place[], survey: Survey): void {
    const declared = gates.length > 0 && declaresGate(this.#root.ownerDocument);
    for (const gate of gates) {
      if (survey.of(gate.element) !== gate) this.#gates.delete(gate);
      const mayBe = this.#gates.has(gate) && isShortAsWall(gate.facts);
      if (mayBe && isWall(readGate(gate, survey), declared)) this.#walls.set(gate.element, gate);
      else this.#walls.delete(gate.element);
    }
  }

  #isInWall(element: Element | null): boolean {
    for (let up = element; up; up = up.parentElement) if (this.#walls.has(up)) return true;
    return false;
  }
}
