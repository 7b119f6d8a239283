/** A clock or a ticker: told anew more often than this, an element is read again only each time the count has doubled. */
const often = 32;

/** Knows what changes all the time. */
export class Restless {
  readonly #told = new WeakMap<Element, number>();

  /** Takes an element that says something else now; tells whether it has done so too often to be read again. */
  has(element: Element): boolean {
    const times = (this.#told.get(element) ?? 0) + 1;
    this.#told.set(element, times);
    return times > often && (times & (times - 1)) !== 0;
  }
}
