import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { tabOf } from '../browsers/page-report.mjs';
import { answerLive, liveAddress } from './live-pages';
import { isShown } from './seen';
import { openWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld(answerLive);
});
afterAll(() => world.close());

const badgeOf = (tab: number): Promise<string> =>
  world.ownPage().evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);

const store = (items: Record<string, unknown>): Promise<void> =>
  world.ownPage().evaluate((all) => chrome.storage.sync.set(all), items);

/** Leaves a page for another and comes back to it, as it was kept by the browser. */
const leaveAndComeBack = async (page: Page, meanwhile: () => Promise<void>): Promise<void> => {
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => (document.title = `kept: ${persisted}`)));
  await page.goto(liveAddress('dialog'));
  await meanwhile();
  await page.evaluate(() => history.back());
  await expect.poll(() => page.title()).toBe('kept: true');
};

describe('a page that the browser had put by', () => {
  it('is as clean as it was, and tells the icon of it', async () => {
    const page = await world.open(liveAddress('wrapped'));
    const tab = await tabOf(world.ownPage(), page);
    await expect.poll(() => badgeOf(tab)).toBe('1');
    await leaveAndComeBack(page, async () => {});
    expect(await isShown(page, '.k1')).toBe(false);
    await expect.poll(() => badgeOf(tab)).toBe('1');
    await page.close();
  });

  it('is given back where Stet was switched off meanwhile, and cleaned where it was switched on', async () => {
    const page = await world.open(liveAddress('wrapped'));
    await expect.poll(() => isShown(page, '.k1')).toBe(false);
    await leaveAndComeBack(page, () => store({ 'site:live.test': { off: true } }));
    await expect.poll(() => page.$$('[data-stet]')).toEqual([]);
    await page.close();
    const next = await world.open(liveAddress('wrapped'));
    await expect.poll(() => isShown(next, '.k1')).toBe(true);
    await leaveAndComeBack(next, () => store({ 'site:live.test': {} }));
    await expect.poll(() => isShown(next, '.k1')).toBe(false);
    await next.close();
  });
});
