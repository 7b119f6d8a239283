import { type Page, TargetType } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, expect, inject, it } from 'vitest';
import { reportOf, tabOf } from '../browsers/page-report.mjs';
import { answerLive, liveAddress } from './live-pages';
import { openPopupTab, pressSwitch, text } from './popup-tab';
import { isShown } from './seen';
import { openWorld, type World } from './world';

const settings = { 'site:elsewhere.test': { off: true }, 'site:live.test': { kinds: { app: false } } };

let world: World;

/** Resolves to whether Stet's background is awake: a service worker in Chrome, a page without a window in Firefox. */
const isAwake = async (): Promise<boolean> => {
  if (inject('browser') === 'chrome')
    return world
      .session()
      .browser.targets()
      .some((target) => target.type() === TargetType.SERVICE_WORKER);
  return world.ownPage().evaluate(() => {
    const { extension } = chrome as unknown as { extension: { getViews(): Window[] } };
    return extension.getViews().some(({ location }) => location.pathname.includes('background'));
  });
};

/** Chrome's is killed in the middle of whatever it does; Firefox sends its own to sleep. */
const putToSleep = async (): Promise<void> => {
  const targets = world.session().browser.targets();
  for (const target of targets) if (target.type() === TargetType.SERVICE_WORKER) await (await target.worker())?.close();
  await expect.poll(isAwake).toBe(false);
};

beforeAll(async () => {
  world = await openWorld(answerLive, { sleepAfter: 1500 });
  await world.ownPage().evaluate((items) => chrome.storage.sync.set(items), settings);
});
afterAll(() => world.close());
beforeEach(putToSleep);

const badgeOf = async (page: Page): Promise<string> => {
  const tab = await tabOf(world.ownPage(), page);
  return world.ownPage().evaluate((tabId) => chrome.action.getBadgeText({ tabId }), tab);
};

const remembered = (): Promise<number> =>
  world.ownPage().evaluate(async () => {
    const items = await chrome.storage.local.get(null);
    return Object.keys(items).filter((key) => key.startsWith('memory:')).length;
  });

it('a page is cleaned without the background, which wakes for the icon and to remember', async () => {
  const page = await world.open(liveAddress('wrapped'));
  await expect.poll(isAwake).toBe(true);
  await expect.poll(() => isShown(page, '.k1')).toBe(false);
  await expect.poll(() => badgeOf(page)).toBe('1');
  await expect.poll(remembered).toBe(1);
  expect(await world.ownPage().evaluate(() => chrome.storage.sync.get(null))).toMatchObject(settings);
  await page.close();
});

it('asleep while a page is open, it is not missed: a choice acts there at once, and the icon follows', async () => {
  const page = await world.open(liveAddress('wrapped'));
  await expect.poll(() => badgeOf(page)).toBe('1');
  await putToSleep();
  const popup = await openPopupTab(world, page);
  await pressSwitch(popup, text('popup_site_switch'));
  await expect.poll(() => isShown(page, '.k1')).toBe(true);
  await expect.poll(() => badgeOf(page)).toBe('');
  expect((await reportOf(world.ownPage(), page))?.faults).toEqual([]);
  await pressSwitch(popup, text('popup_site_switch'));
  await expect.poll(() => isShown(page, '.k1')).toBe(false);
  await expect.poll(() => badgeOf(page)).toBe('1');
  expect(await world.ownPage().evaluate(() => chrome.storage.sync.get(null))).toMatchObject(settings);
  await page.close();
});
