import type { Browser, CDPSession, HTTPRequest, Page } from 'puppeteer-core';
import type { BenchPage } from './bench-page';

/** A page that does not load within so many milliseconds is taken as far as it was parsed. */
const patience = 20_000;

/** A window of its own, so that it is seen by nobody and yet not hidden, with one page in it. */
export interface Tab {
  readonly page: Page;
  /** Milliseconds of processor time that the page's main thread has taken so far. */
  readonly spent: () => Promise<number>;
}

/** Answers for the page itself; of everything else it asks for, nothing comes. */
const answer = async (request: HTTPRequest, tab: Page, one: BenchPage): Promise<void> => {
  const { headers } = one;
  if (request.isNavigationRequest() && request.frame() === tab.mainFrame())
    await request.respond({ status: 200, contentType: 'text/html; charset=utf-8', headers, body: one.html() });
  else if (/^(chrome-extension|data|blob):/.test(request.url())) await request.continue();
  else await request.abort();
};

const spentIn = async (session: CDPSession): Promise<number> => {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
};

/** Takes a browser and a page of the bench; resolves once the page has loaded in a window of its own. */
const openTab = async (browser: Browser, one: BenchPage): Promise<Tab> => {
  const page = await browser.newPage({ type: 'window' });
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.setRequestInterception(true);
  // What is asked for while the tab closes is answered by nobody.
  page.on('request', (request) => void answer(request, page, one).catch(() => undefined));
  await page
    .goto(one.url, { waitUntil: 'load', timeout: patience })
    .catch(() => page.goto(one.url, { waitUntil: 'domcontentloaded', timeout: patience }));
  return { page, spent: () => spentIn(session) };
};

/** Milliseconds: Stet is given at least so long after the load, and so long without a change of its marks. */
const atLeast = 1200;
const quiet = 400;

/**
 * Resolves once Stet has settled: a while has passed since the load, the main thread has had nothing to do, and the
 * marks have not changed of late. In a tab without Stet it takes as long.
 */
export const settled = (page: Page): Promise<void> =>
  page.evaluate(
    async (atLeast, quiet) => {
      const start = performance.now();
      let changed = start;
      const observer = new MutationObserver(() => (changed = performance.now()));
      observer.observe(document, { attributeFilter: ['data-stet'], subtree: true });
      const idle = () => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 10_000 }));
      await idle();
      while (performance.now() - start < atLeast || performance.now() - changed < quiet) {
        await new Promise((resolve) => setTimeout(resolve, 100));
        await idle();
      }
      observer.disconnect();
    },
    atLeast,
    quiet,
  );

/** Takes a browser, a page and what is to be done with it; opens it in a tab of its own for as long as that takes. */
export const inTab = async <T>(browser: Browser, page: BenchPage, work: (tab: Tab) => Promise<T>): Promise<T> => {
  const tab = await openTab(browser, page);
  try {
    return await work(tab);
  } finally {
    await tab.page.close();
  }
};
