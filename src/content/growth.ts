/** So much more prose (characters) is another article. */
const another = 1200;
/** A page is looked at anew so often on one address. */
const mostTimes = 8;

/** How a page grows: another article below the first moves the column, and with it what stands in its midst. */
export class Growth {
  #prose = 0;
  #times = 0;

  /** Takes how much prose the page holds now; tells whether it is to be looked at anew. */
  isDue(prose = 0): boolean {
    return this.#times < mostTimes && prose > this.#prose + another;
  }

  /** Takes how much prose the page holds; from now on only more of it calls for another look. */
  await(prose = 0): void {
    this.#prose = prose;
    this.#times += 1;
  }

  /** The page shows something else. */
  forget(): void {
    this.#prose = 0;
    this.#times = 0;
  }
}
