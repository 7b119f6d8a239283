import type { PlacedRule } from './placed-rule';

/** Keeps the elements of a common tag from the rules that speak of an attribute: most have not the like of it. */
export class TagGate {
  readonly attribute: string;
  readonly #pieces: string[] = [];
  #pattern: RegExp | undefined;
  readonly rules: PlacedRule[] = [];

  /** Takes the attribute that the rules speak of; none means that every element may pass. */
  constructor(attribute: string) {
    this.attribute = attribute;
  }

  /** Takes rules, and pieces parted by spaces, one of which the attribute has in every element that they select. */
  add(rules: readonly PlacedRule[], pieces: string): void {
    this.rules.push(...rules);
    this.#pieces.push(pieces.replace(/[^\w ]/gu, String.raw`\$&`).replaceAll(' ', '|'));
    this.#pattern = undefined;
  }

  /** Takes an element; tells whether one of the rules may select it. */
  opensTo(element: Element): boolean {
    if (this.attribute === '') return true;
    const value = element.getAttribute(this.attribute);
    if (value === null) return false;
    this.#pattern ??= new RegExp(this.#pieces.join('|'));
    return this.#pattern.test(value);
  }
}
