import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOf } from '../browsers/page-report.mjs';
import { readText, says } from '../browsers/rendered';
import { begging, hardPages, kept, otherDocuments } from './pages-of-all-sorts';
import { openWorld, type World } from './world';

const all = { ...hardPages, ...otherDocuments };
const names = Object.keys(all);
const address = (name: string): string => `http://news.test/${names.indexOf(name)}`;
const settings = { 'site:elsewhere.test': { off: true }, 'site:news.test': { kinds: { app: false } } };

let world: World;

const stored = (): Promise<unknown> => world.ownPage().evaluate(() => chrome.storage.sync.get(null));

/** Opens a document; resolves to its page and the errors that come from Stet's own scripts, now and later. */
const open = async (name: string): Promise<{ page: Page; errors: string[] }> => {
  const page = await world.session().newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => {
    if (error instanceof Error && error.stack?.includes('-extension://')) errors.push(error.stack);
  });
  // A document that the browser hands to a reader of its own, or downloads, has no load to wait for.
  const waitUntil = name in hardPages ? 'load' : [];
  await page.goto(address(name), { waitUntil }).catch(() => null);
  return { page, errors };
};

beforeAll(async () => {
  world = await openWorld((url) => all[names[Number(url.pathname.slice(1))] ?? '']);
  await world.ownPage().evaluate((items) => chrome.storage.sync.set(items), settings);
});
afterAll(() => world.close());

// On an idle machine it takes a second or two. The limit is for a busy one; what grows with the square of a page's size passes it all the same.
it('a page with 50,000 elements does open', async () => {
  const start = performance.now();
  const { page } = await open('a page with 50,000 elements');
  expect(performance.now() - start).toBeLessThan(30_000);
  await page.close();
});

describe.each(Object.keys(hardPages))('%s', (name) => {
  it('is cleaned, keeps its text, and costs no setting', async () => {
    const { page, errors } = await open(name);
    await expect
      .poll(async () => {
        const text = await readText(page);
        return { kept: says(text, kept), begging: says(text, begging) };
      })
      .toEqual({ kept: true, begging: false });
    const report = await reportOf(world.ownPage(), page);
    expect(report).toMatchObject({ on: true, faults: [], appeals: [{ kind: 'donation', hidden: true }] });
    expect(errors).toEqual([]);
    expect(await stored()).toMatchObject(settings);
    await page.close();
  });
});

describe.each(Object.keys(otherDocuments))('%s', (name) => {
  it('is left as it is, and costs no setting', async () => {
    const { page, errors } = await open(name);
    await expect.poll(() => page.evaluate(() => document.readyState)).toBe('complete');
    expect(await page.$$('[data-stet]')).toEqual([]);
    expect(errors).toEqual([]);
    expect(await stored()).toMatchObject(settings);
    await page.close();
  });
});
