import type { Finder } from '../finder/finder';
import { learn } from '../finder/learn';
import type { Recalled } from '../finder/recall';
import { type MemoryChange, type SiteMemory, today } from '../model/site-memory';
import type { Appeals } from './appeals';

const nothing: Recalled = { findings: [], doubted: [] };

/** What is remembered of the site, during one visit: it counts until the engine has judged the whole page, and is then put right. */
export class Recollection {
  #memory: SiteMemory | undefined;
  #judged = false;

  /** Takes what is remembered, as soon as storage has answered. */
  take(memory: SiteMemory): void {
    this.#memory = memory;
  }

  /** Takes the finder of the page and whether the page has come to its end; returns what memory says of the page as it now stands. */
  look(finder: Finder, whole: boolean): Recalled {
    return this.#judged || !this.#memory?.length ? nothing : finder.recall(this.#memory, whole);
  }

  /** The engine has judged the whole page: from now on memory says no more. */
  setJudged(): void {
    this.#judged = true;
  }

  /** Takes the judged page's root and its appeals; returns once what is to be changed, when the page is judged and storage has answered. */
  learn(root: Element, appeals: Appeals): MemoryChange | undefined {
    if (!this.#judged || !this.#memory) return undefined;
    const page = { root, findings: appeals.findings(), hidden: appeals.hidden(), day: today() };
    const change = learn(this.#memory, page);
    this.#memory = undefined;
    return change.forget.length + change.remember.length > 0 ? change : undefined;
  }
}
