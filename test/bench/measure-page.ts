import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import { readToTheEnd } from '../browsers/read-to-the-end.mjs';
import type { BenchPage } from './bench-page';
import type { Label, Reading } from './labels';
import { readMarked, readNumbered } from './read-page';
import { inTab, settled, type Tab } from './tab';
import { tally } from './tally';
import type { Measured } from './totals';

/** A browser without Stet and one with it. */
export interface Pair {
  readonly bare: Browser;
  readonly stet: Browser;
}

/** Milliseconds after the load at which the page without Stet is read. */
const bareAfter = 300;

/** Lets the page come to rest; one with scripts of its own is read to its end before. Resolves to the time it has taken by then. */
const comeToRest = async (tab: Tab, { known }: BenchPage): Promise<number> => {
  if ('selected' in known) await readToTheEnd(tab.page);
  await settled(tab.page);
  return tab.spent();
};

const visitBare = async (tab: Tab, one: BenchPage) => {
  await sleep(bareAfter);
  const before = await tab.spent();
  const numbered = await tab.page.evaluate(readNumbered);
  const reading = (await tab.spent()) - before;
  return { ...numbered, milliseconds: (await comeToRest(tab, one)) - reading };
};

interface Visit {
  readonly label: Label;
  readonly reading: Reading;
  readonly milliseconds: number;
}

/** Takes what was read without Stet; where the labels are selectors it is not needed: such a page is read with Stet's marks and without. */
const visitWithStet = async (tab: Tab, one: BenchPage, bare: ReturnType<typeof visitBare>): Promise<Visit> => {
  const milliseconds = await comeToRest(tab, one);
  if ('selected' in one.known) return { ...(await readMarked(tab.page, one.known.selected)), milliseconds };
  const { rendered: after } = await tab.page.evaluate(readNumbered);
  const { rendered: before, parents } = await bare;
  return { label: one.known.label, reading: { before, after, parents }, milliseconds };
};

/** Takes the browsers and a page; resolves to what became of it. Opens it in both at once. */
export const measurePage = async (browsers: Pair, one: BenchPage): Promise<Measured> => {
  const bare = inTab(browsers.bare, one, (tab) => visitBare(tab, one));
  const [without, { label, reading, milliseconds }] = await Promise.all([
    bare,
    inTab(browsers.stet, one, (tab) => visitWithStet(tab, one, bare)),
  ]);
  const { name: page, lang } = one;
  return { page, lang, ...tally(label, reading), milliseconds: milliseconds - without.milliseconds };
};
