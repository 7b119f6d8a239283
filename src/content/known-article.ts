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
  #asked = false;

  /** Takes how much prose the page holds now, and whether something found hinges on the article; tells whether Readability is to be asked. */
  isDue(prose = 0, hinges = false): boolean {
    if (this.#times >= mostTimes) return false;
    const [first] = this.#article;
    return (hinges && !this.#asked) || prose > this.#prose + another || first?.isConnected === false;
  }

  /** Takes the same; from now on only more prose makes another question. */
  await(prose = 0, hinges = false): void {
    this.#article = new Set([...this.#article].filter((element) => element.isConnected));
    this.#prose = prose;
    this.#times += 1;
    this.#asked ||= hinges;
  }

  /** Takes the page; asks Readability, and returns the elements that make the articles of the page. It is slow: to be asked only where something hinges on it. */
  ask(page: Document): ReadonlySet<Element> {
    this.#asked = true;
    const before = [...this.#article].filter((element) => element.isConnected);
    this.#article = new Set([...findArticle(page), ...before]);
    return this.#article;
  }

  /** The page shows something else. */
  forget(): void {
    this.#article = new Set();
    this.#prose = 0;
    this.#times = 0;
    this.#asked = false;
  }
}
