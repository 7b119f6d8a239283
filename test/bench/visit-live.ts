import { setTimeout as sleep } from 'node:timers/promises';
import type { Browser } from 'puppeteer-core';
import type { BenchPage } from './bench-page';
import { appendThousands, changeOften, countFramesOfAppeal, livePage } from './live-page';
import { openTab, settled, type Tab } from './tab';

/** What one visit cost: milliseconds of the main thread's processor time, tasks over 50 ms, kilobytes, layout shift. */
export interface Cost {
  readonly milliseconds: number;
  readonly longTasks: number;
  readonly kilobytes: number;
  readonly shift: number;
}

/** What a live page cost: painted frames of a late appeal, milliseconds of ten restless seconds, and for each 1,000 elements appended. */
export interface LiveCost {
  readonly frames: number;
  readonly restless: number;
  readonly appended: number;
}

const restlessSeconds = 10;
const thousands = 5;

const inTab = async <T>(browser: Browser, page: BenchPage, work: (tab: Tab) => Promise<T>): Promise<T> => {
  const tab = await openTab(browser, page);
  try {
    return await work(tab);
  } finally {
    await tab.page.close();
  }
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

/** Takes a browser and a page; resolves to what a visit costs until the page has come to rest. */
export const visit = (browser: Browser, page: BenchPage): Promise<Cost> =>
  inTab(browser, page, async (tab) => {
    await settled(tab.page);
    const milliseconds = await tab.spent();
    const { longTasks, shift } = await tab.page.evaluate(recorded);
    const devtools = await tab.page.createCDPSession();
    await devtools.send('HeapProfiler.collectGarbage');
    const { usedSize } = await devtools.send('Runtime.getHeapUsage');
    return { milliseconds, longTasks, kilobytes: usedSize / 1000, shift };
  });

/** Takes a browser; resolves to what a live page costs there. */
export const visitLive = (browser: Browser): Promise<LiveCost> =>
  inTab(browser, livePage, async ({ page, spent }) => {
    await settled(page);
    const frames = await page.evaluate(countFramesOfAppeal);
    const spentIn = async (work: () => Promise<void>): Promise<number> => {
      const before = await spent();
      await work();
      await sleep(1000);
      return (await spent()) - before;
    };
    const restless = await spentIn(() => page.evaluate(changeOften, restlessSeconds));
    const appended = (await spentIn(() => page.evaluate(appendThousands, thousands))) / thousands;
    return { frames, restless, appended };
  });
