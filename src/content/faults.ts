/** Errors stop here: a part that fails leaves the others at work, and is named once. */
export class Faults {
  readonly #names = new Set<string>();

  /** The names of the parts that failed. */
  get names(): readonly string[] {
    return [...this.#names];
  }

  /** Takes the name of a part that failed. */
  add(part: string): void {
    this.#names.add(part);
  }

  /** Does the work of a part. */
  attempt(part: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!this.#names.has(part)) console.warn(`Stet: ${part} failed on this page.`, error);
      this.add(part);
    }
  }
}
