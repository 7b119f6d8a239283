import { findArticle } from '../article/find-article';

/** So much more prose (characters) is another article. */
const another = 1200;
/** Readability is asked so often on one address. */
const mostTimes = 8;

/** What Readability knows of a page, which may show another article without a load, or one more below the first. */
export class KnownArticle {
  #article: ReadonlySet<Element> = new Set();
  #prose = 0;
  #times = 0;

  /** Takes how much prose the page holds now; tells whether Readability is to be asked. */
  isDue(prose = 0): boolean {
    if (this.#times >= mostTimes) return false;
    const [first] = this.#article;
    return prose > this.#prose + another || first?.isConnected === false;
  }

  /** Takes how much prose the page holds; from now on only more of it makes another question. */
  await(prose = 0): void {
    this.#article = new Set([...this.#article].filter((element) => element.isConnected));
    this.#prose = prose;
    this.#times += 1;
  }

  /** Takes the page; asks Readability, and returns the elements that make the articles of the page. */
  ask(page: Document): ReadonlySet<Element> {
    const before = [...this.#article].filter((element) => element.isConnected);
    this.#article = new Set([...findArticle(page), ...before]);
    return this.#article;
  }

  /** The page shows something else. */
  forget(): void {
    this.#article = new Set();
    this.#prose = 0;
    this.#times = 0;
  }
}
