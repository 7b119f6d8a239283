import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser, Page } from 'puppeteer-core';
import { articleWithAppeals, emptySite, showArticles } from '../e2e/single-page-site';
import type { BenchPage } from './bench-page';
import { appendThousands, changeOften, countFramesOfAppeal, livePage } from './live-page';
import { inTab, settled } from './tab';

/** What one visit cost: milliseconds of the main thread's processor time, also of the next page of the same site, tasks over 50 ms, kilobytes, layout shift. */
export interface Cost {
  readonly milliseconds: number;
  readonly next: number;
  readonly longTasks: number;
  readonly kilobytes: number;
  readonly shift: number;
}

/**
 * What a live page cost: painted frames of a late appeal; of ten restless seconds the changes a second, the milliseconds
 * and the kilobytes that the page has at rest afterwards; milliseconds for each 1,000 elements appended.
 */
export interface LiveCost {
  readonly frames: number;
  readonly changes: number;
  readonly restless: number;
  readonly kilobytes: number;
  readonly appended: number;
}

/** What 200 articles of a single-page site have left behind: kilobytes, nodes, listeners. */
export interface Litter {
  readonly kilobytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** Seconds of a thousand changes each. */
export const restlessSeconds = 10;
const thousands = 5;

/** Takes a page; resolves to what it keeps once its litter is collected: objects of scripts and of the browser that scripts hold, also those of extensions. */
const keptBy = async (page: Page): Promise<Litter> => {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { usedSize } = await devtools.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  return { kilobytes: usedSize / 1000, nodes, listeners: jsEventListeners };
};

/** Runs in the page: what the browser has recorded of long tasks and of layout shifts. */
const recorded = async (): Promise<{ longTasks: number; shift: number }> => {
  const entriesOf = (type: string): Promise<PerformanceEntryList> =>
    new Promise((resolve) => {
      new PerformanceObserver((list) => resolve(list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => resolve([]), 200);
    });
  const shifts = await entriesOf('layout-shift');
  return {
    longTasks: (await entriesOf('longtask')).length,
    shift: shifts.reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
  };
};

/** Takes a browser and a page; resolves to what a visit costs until the page has come to rest, and one more at the same site. */
export const visit = (browser: Browser, page: BenchPage): Promise<Cost> =>
  inTab(browser, page, async (tab) => {
    await settled(tab.page);
    const milliseconds = await tab.spent();
    const { longTasks, shift } = await tab.page.evaluate(recorded);
    const { kilobytes } = await keptBy(tab.page);
    const before = await tab.spent();
    await tab.page.goto(`${page.url}?next`);
    await settled(tab.page);
    return { milliseconds, next: (await tab.spent()) - before, longTasks, kilobytes, shift };
  });

/** Takes a browser; resolves to what a live page costs there. */
export const visitLive = (browser: Browser): Promise<LiveCost> =>
  inTab(browser, livePage, async ({ page, spent }) => {
    await settled(page);
    const frames = await page.evaluate(countFramesOfAppeal);
    const spentIn = async <T>(work: () => Promise<T>): Promise<[milliseconds: number, result: T]> => {
      const before = await spent();
      const result = await work();
      await sleep(1000);
      return [(await spent()) - before, result];
    };
    const [restless, changes] = await spentIn(() => page.evaluate(changeOften, restlessSeconds));
    const { kilobytes } = await keptBy(page);
    const [appended] = await spentIn(() => page.evaluate(appendThousands, thousands));
    return { frames, changes: changes / restlessSeconds, restless, kilobytes, appended: appended / thousands };
  });

const site: BenchPage = {
  ...livePage,
  name: 'site',
  url: 'http://site.example.org/2026/ferries',
  html: () => emptySite,
};

/** Takes a browser; resolves to what 200 articles of a single-page site leave behind there, each with an address and appeals of its own. */
export const visitSite = (browser: Browser): Promise<Litter> =>
  inTab(browser, site, async ({ page }) => {
    const showTo = async (from: number, to: number): Promise<Litter> => {
      await page.evaluate(showArticles, articleWithAppeals, 'address' as const, from, to);
      await settled(page);
      return keptBy(page);
    };
    // During the first 200 the browser still compiles what is called often.
    const before = await showTo(0, 200);
    const after = await showTo(200, 400);
    return {
      kilobytes: after.kilobytes - before.kilobytes,
      nodes: after.nodes - before.nodes,
      listeners: after.listeners - before.listeners,
    };
  });
