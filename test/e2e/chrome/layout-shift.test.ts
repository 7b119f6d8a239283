import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerLive, liveAddress, livePages } from '../live-pages';
import { isShown } from '../seen';
import { openWorld, type World } from '../world';

let world: World;
beforeAll(async () => {
  world = await openWorld(answerLive);
});
afterAll(() => world.close());

declare global {
  /** The sum of all layout shifts since the page began, as Chromium counts them. */
  var layoutShift: number;
  /** When Stet touched the page last (ms). */
  var lastTouch: number;
}

const countShifts = (): void => {
  globalThis.layoutShift = 0;
  globalThis.lastTouch = Number.POSITIVE_INFINITY;
  new MutationObserver(() => {
    globalThis.lastTouch = performance.now();
  }).observe(document, { attributeFilter: ['data-stet'], subtree: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      globalThis.layoutShift += (entry as PerformanceEntry & { value: number }).value;
  }).observe({ type: 'layout-shift', buffered: true });
};

const open = async (name: keyof typeof livePages): Promise<Page> => {
  const page = await world.session().newPage();
  await page.evaluateOnNewDocument(countShifts);
  await page.goto(liveAddress(name));
  return page;
};

const hasTouchedBeforePaint = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const paint = (): PerformanceEntry | undefined => performance.getEntriesByName('first-paint')[0];
    while (!paint()) await new Promise(requestAnimationFrame);
    return globalThis.lastTouch < (paint()?.startTime ?? 0);
  });

/** Opens a page until Stet was in time: on a busy machine the first paint is not held for as long as all takes. */
const openInTime = async (name: keyof typeof livePages): Promise<Page> => {
  const page = await open(name);
  await expect
    .poll(async () => {
      await expect.poll(() => isShown(page, '.k1, .k3')).toBe(false);
      const isInTime = await hasTouchedBeforePaint(page);
      if (!isInTime) await page.reload();
      return isInTime;
    })
    .toBe(true);
  return page;
};

const store = (site: Record<string, unknown>): Promise<void> =>
  world.ownPage().evaluate((all) => chrome.storage.sync.set(all), { 'site:live.test': site });

/** The sum of the shifts, once some more frames have been painted. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 10; frame++) await new Promise(requestAnimationFrame);
    return globalThis.layoutShift;
  });

describe('nothing on the page is shifted', () => {
  it.each(['barAtHead', 'barInBox', 'barAtFoot', 'wrapped', 'boxAbove'] as const)('as it comes: %s', async (name) => {
    await store({});
    const page = await openInTime(name);
    expect(await shiftOf(page)).toBe(0);
    // It is counted where something is shifted.
    const shift = (): Promise<void> =>
      page.evaluate(() => document.querySelector('h1')?.insertAdjacentHTML('beforebegin', '<p>Weather:<br>rain</p>'));
    await expect.poll(async () => shift().then(() => shiftOf(page))).toBeGreaterThan(0);
    await page.close();
  });

  it.each(['boxAbove', 'boxAboveUnanchored', 'boxAboveInScroller', 'barAtHead'] as const)(
    'when something above the reader is hidden and given back: %s',
    async (name) => {
      await store({ kinds: { newsletter: false, donation: false } });
      const page = await open(name);
      await page.evaluate(() => document.querySelectorAll('article p')[20]?.scrollIntoView({ block: 'center' }));
      const before = await shiftOf(page);
      await store({});
      await expect.poll(() => isShown(page, '.k1, .k3')).toBe(false);
      await store({ off: true });
      await expect.poll(() => isShown(page, '.k1, .k3')).toBe(true);
      expect(await shiftOf(page)).toBe(before);
      await page.close();
    },
  );
});
