import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAlone, startWithStet } from '../../browsers/installed';
import type { Session } from '../../browsers/session';
import { serve } from '../../pages/serve.mjs';
import { articleWithAppeals, countKept, emptySite, showArticles, type Way, ways } from '../single-page-site';

let server: Awaited<ReturnType<typeof serve>>;
let stet: Session;
let alone: Session;

beforeAll(async () => {
  server = await serve(() => ({ body: emptySite }));
  stet = await startWithStet('chrome', { proxyPort: server.port });
  alone = await startAlone('chrome', { proxyPort: server.port });
});
afterAll(async () => {
  await stet.close();
  await alone.close();
  await server.close();
});

/** What the browser keeps once its litter is collected: articles that were shown, nodes of any kind, listeners. */
const kept = async (page: Page): Promise<{ articles: number; nodes: number; listeners: number }> => {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes, jsEventListeners: listeners } = await devtools.send('Memory.getDOMCounters');
  const articles = await page.evaluate(countKept);
  await devtools.detach();
  return { articles, nodes, listeners };
};

/** Opens the site and shows 220 articles; resolves to the page, and to the listeners that there were after 20. */
const readOn = async (session: Session, way: Way): Promise<{ page: Page; listeners: number }> => {
  const page = await session.newPage();
  await page.goto('http://live.test/2026/11/ferries');
  await page.evaluate(showArticles, articleWithAppeals, way, 0, 20);
  const { listeners } = await kept(page);
  await page.evaluate(showArticles, articleWithAppeals, way, 20, 220);
  return { page, listeners };
};

it.each(ways)(
  'of 200 articles, each with another %s, nothing is kept that a browser alone would not keep',
  async (way) => {
    const [{ page, listeners }, bare] = await Promise.all([readOn(stet, way), readOn(alone, way)]);
    const rest = await kept(bare.page);
    expect(rest.articles).toBe(1);
    await expect.poll(async () => (await kept(page)).articles).toBe(1);
    await expect.poll(async () => (await kept(page)).nodes).toBeLessThanOrEqual(rest.nodes);
    await expect.poll(async () => (await kept(page)).listeners).toBeLessThanOrEqual(listeners);
    await page.close();
    await bare.page.close();
  },
);
