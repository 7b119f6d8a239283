import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerLive, liveAddress, livePages } from './live-pages';
import { isShown, topOfLine } from './seen';
import { openWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld(answerLive);
});
afterAll(() => world.close());

const store = (site: Record<string, unknown>): Promise<void> =>
  world.ownPage().evaluate((all) => chrome.storage.sync.set(all), { 'site:live.test': site });

/** Opens a page with a box for a newsletter, which may stand: it does once the settings have been read. */
const openWithBox = async (name: keyof typeof livePages): Promise<Page> => {
  await store({ kinds: { newsletter: false } });
  const page = await world.open(liveAddress(name));
  await expect.poll(() => isShown(page, '.k1')).toBe(true);
  return page;
};

/** The same, with a line of the article in the middle of the window. */
const openInMidst = async (name: keyof typeof livePages): Promise<Page> => {
  const page = await openWithBox(name);
  await page.evaluate(() =>
    document.querySelectorAll('article p')[20]?.scrollIntoView({ block: 'center', behavior: 'instant' }),
  );
  return page;
};

/** How far the window and the box in it have been scrolled (CSS pixels). */
const scrolled = (page: Page): Promise<number> =>
  page.evaluate(() => scrollY + (document.getElementById('scroller')?.scrollTop ?? 0));

describe('a box above the reader, hidden late, given back, and switched off', () => {
  it.each(['boxAbove', 'boxAboveUnanchored', 'boxAboveInScroller', 'boxAboveSmooth'] as const)(
    'moves nothing: %s',
    async (name) => {
      const page = await openInMidst(name);
      const before = await topOfLine(page);
      const place = await scrolled(page);
      await store({});
      await expect.poll(() => isShown(page, '.k1')).toBe(false);
      expect(Math.abs((await topOfLine(page)) - before)).toBeLessThan(1);
      // The text has not moved, so the page is scrolled by as much as has gone, once.
      expect(Math.abs(place - (await scrolled(page)) - 300)).toBeLessThan(1);
      await store({ off: true });
      await expect.poll(() => isShown(page, '.k1')).toBe(true);
      expect(Math.abs((await topOfLine(page)) - before)).toBeLessThan(1);
      expect(await page.$$('[data-stet]')).toEqual([]);
      await page.close();
    },
  );

  it('leaves a page at its top where it is', async () => {
    const page = await openWithBox('boxAboveUnanchored');
    await store({});
    await expect.poll(() => isShown(page, '.k1')).toBe(false);
    await store({ off: true });
    await expect.poll(() => isShown(page, '.k1')).toBe(true);
    expect(await scrolled(page)).toBe(0);
    await page.close();
  });
});
