import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { reportOf } from '../browsers/page-report.mjs';
import { readToTheEnd } from '../browsers/read-to-the-end.mjs';
import { answerWith, readTestPages, type TestPage } from '../pages/expectation';
import { judge, nothingWrong } from '../pages/verdict';
import { openPopupTab, pressSwitch, text } from './popup-tab';
import { stetWithStorageThat } from './storage-that';
import { openWorld, type World } from './world';

/** One is read by words that every page carries, one by words that lie in storage. */
const [english, polish] = ['moscow-times', 'locked-scroll-behind-overlay'].map((name) => readTestPages(name)[0]);
if (!english || !polish) throw new Error('the pages are gone');
const answer = answerWith([english, polish]);

let world: World;
let end = async (): Promise<void> => {};

const begin = async (before?: Parameters<typeof stetWithStorageThat>[1]): Promise<void> => {
  const copy = before && stetWithStorageThat(inject('browser'), before);
  world = await openWorld(answer, copy && { extension: copy.extension });
  end = async () => {
    await world.close();
    copy?.remove();
  };
};

const opened: Page[] = [];
afterEach(async () => {
  for (const page of opened.splice(0)) await page.close();
});

const open = async ({ url }: TestPage): Promise<Page> => {
  const page = await world.open(url);
  opened.push(page);
  return page;
};

const openPopup = async (page: Page): Promise<Page> => {
  const popup = await openPopupTab(world, page);
  opened.push(popup);
  return popup;
};

const expectClean = async (page: Page, expected: TestPage): Promise<void> => {
  await readToTheEnd(page);
  await expect
    .poll(async () => judge(page, expected, await reportOf(world.ownPage(), page)), { interval: 300 })
    .toEqual(nothingWrong);
};

const noticesIn = (popup: Page): Promise<string[]> =>
  popup.$$eval('.notice', (notices) => notices.map(({ textContent }) => textContent?.trim() ?? ''));

const isOn = (popup: Page): Promise<boolean> => popup.$eval('input[role="switch"]', ({ checked }) => checked);

describe('storage that takes half a second', () => {
  beforeAll(() => begin(() => new Promise((then) => setTimeout(then, 500))));
  afterAll(() => end());

  it.each([english, polish])('$name is cleaned all the same, and the popup has no complaint', async (expected) => {
    const page = await open(expected);
    await expectClean(page, expected);
    const popup = await openPopup(page);
    expect(await noticesIn(popup)).toEqual([]);
  });

  it('a choice is kept, and a page of that site is left as it is once storage has said so', async () => {
    const page = await open(english);
    await expect.poll(() => page.$$('[data-stet]')).not.toEqual([]);
    const popup = await openPopup(page);
    await pressSwitch(popup, text('popup_site_switch'));
    await expect.poll(() => page.$$('[data-stet]')).toEqual([]);
    const next = await open({ ...english, url: `${english.url}&again` });
    await expect.poll(async () => (await reportOf(world.ownPage(), next))?.on).toBe(false);
    await expect.poll(() => next.$$('[data-stet]')).toEqual([]);
    expect(await noticesIn(popup)).toEqual([]);
    await popup.bringToFront();
    await pressSwitch(popup, text('popup_site_switch'));
    await expect.poll(() => page.$$('[data-stet]')).not.toEqual([]);
  });
});

describe('storage that never answers', () => {
  beforeAll(() => begin(() => new Promise(() => {})));
  afterAll(() => end());

  it('a page is cleaned as on a first visit, and is not held back', async () => {
    const page = await open(english);
    await expectClean(page, english);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).visibility)).toBe('visible');
  });
});

describe('storage that fails', () => {
  beforeAll(() => begin(() => Promise.reject(new Error('the disk is gone'))));
  afterAll(() => end());

  it.each([english, polish])('$name shows its text, and the popup says one thing', async (expected) => {
    const page = await open(expected);
    await readToTheEnd(page);
    await expect
      .poll(async () => (await judge(page, expected, await reportOf(world.ownPage(), page))).keptButGone)
      .toEqual([]);
    const failed = expected === polish ? ['words'] : [];
    expect((await reportOf(world.ownPage(), page))?.faults).toEqual(failed);
    const popup = await openPopup(page);
    await expect.poll(() => noticesIn(popup)).toEqual([text('popup_unread')]);
    await pressSwitch(popup, text('popup_site_switch'));
    await expect.poll(() => isOn(popup)).toBe(true);
    expect(await noticesIn(popup)).toEqual([text('popup_save_failed')]);
  });
});

describe('storage that is full to the last byte', () => {
  /** Fills what the browser syncs, with ever smaller pieces, until not a byte more goes in. */
  const fill = (own: Page): Promise<unknown> =>
    own.evaluate(async () => {
      for (let number = 0, size = 8000; size >= 1; number++)
        try {
          await chrome.storage.sync.set({ [`f${number}`]: 'x'.repeat(size) });
        } catch {
          size = Math.floor(size / 2);
        }
      return chrome.storage.sync.get(null);
    });

  beforeAll(() => begin());
  afterAll(() => end());

  it('a choice that has no room is taken back with one word, and nothing else is lost', async () => {
    const own = world.ownPage();
    await own.evaluate((items) => chrome.storage.sync.set(items), { 'site:elsewhere.test': { off: true } });
    const page = await open(english);
    await expectClean(page, english);
    const before = await fill(own);
    const popup = await openPopup(page);
    await pressSwitch(popup, text('popup_site_switch'));
    await expect.poll(() => noticesIn(popup)).toEqual([text('popup_save_full')]);
    expect(await isOn(popup)).toBe(true);
    expect(await own.evaluate(() => chrome.storage.sync.get(null))).toEqual(before);
    await expectClean(page, english);
  });
});
