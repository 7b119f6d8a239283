import { en } from '../../src/clues/words/en';
import { noChange } from '../../src/dom/census';
import { SiteRules } from '../../src/dom/match-rules';
import { Finder } from '../../src/finder/finder';
import { shelf } from '../../src/rules/shelf';

/** What the finder took for a page, in milliseconds, and how many elements and appeals the page has. */
export interface DoorTimes {
  readonly elements: number;
  readonly appeals: number;
  /** Reading the page and judging it, as when it has just come. */
  readonly read: number;
  /** Judging it again, as when it is known where the article is. */
  readonly again: number;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Runs in a page; takes a number of rounds. Reads the page anew in each round; returns the median. */
const measureDoor = (rounds: number): DoorTimes => {
  const words = new Map([['en', en]]);
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    const finder = new Finder(document.body, new SiteRules([], 'example.org', shelf), words);
    const appeals = finder.follow(noChange, true).length;
    const read = performance.now();
    finder.lookAgain(true);
    return { appeals, read: read - start, again: performance.now() - read };
  });
  return {
    elements: document.body.querySelectorAll('*').length,
    appeals: times[0]?.appeals ?? 0,
    read: median(times.map(({ read }) => read)),
    again: median(times.map(({ again }) => again)),
  };
};

Object.assign(globalThis, { measureDoor });
