import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWithStet } from '../../browsers/installed';
import type { Session } from '../../browsers/session';
import { serve } from '../../pages/serve.mjs';
import { answerLive, liveAddress } from '../live-pages';

let server: Awaited<ReturnType<typeof serve>>;
let stet: Session;

beforeAll(async () => {
  server = await serve(answerLive);
  stet = await startWithStet('chrome', { proxyPort: server.port });
});
afterAll(async () => {
  await stet.close();
  await server.close();
});

/** How many nodes the browser keeps for the page once its litter is collected, and how many observers listen. */
const countNodes = async (page: Page): Promise<number> => {
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.collectGarbage');
  const { nodes } = await devtools.send('Memory.getDOMCounters');
  await devtools.detach();
  return nodes;
};

/** Goes from article to article, a frame each. */
const visit = (page: Page, from: number, to: number): Promise<unknown> =>
  page.evaluate(
    `(async () => { for (let n = ${from}; n < ${to}; n++) { go(n); await new Promise(requestAnimationFrame); } })()`,
  );

it('200 articles of a single-page site leave nothing behind', async () => {
  const page = await stet.newPage();
  await page.goto(liveAddress('routes'));
  await visit(page, 1, 20);
  await expect.poll(() => page.$$('[data-stet]')).not.toEqual([]);
  const before = await countNodes(page);
  await visit(page, 20, 220);
  // An article with its appeals has about 60 nodes: a handful may still be waited for.
  await expect.poll(() => countNodes(page)).toBeLessThan(before + 600);
});
