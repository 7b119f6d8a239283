import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOf } from '../browsers/page-report.mjs';
import { readRendered, says } from '../browsers/rendered';
import { answerWith, readTestPages, type TestPage } from '../pages/expectation';
import { judge, nothingWrong } from '../pages/verdict';
import { openWorld, type World } from './world';

const pages = readTestPages('moscow-times');
let world: World;

beforeAll(async () => {
  world = await openWorld(answerWith(pages));
});
afterAll(() => world.close());

/** Begging that is rendered at this moment. */
const begging = async (page: Page, { begging: sentences }: TestPage): Promise<string[]> => {
  const { text } = await readRendered(page, [], []);
  return sentences.filter((sentence) => says(text, sentence));
};

/** Turns the wheel over the page until it has come so many screens down, or can go no further. */
const wheel = async (page: Page, screens: number): Promise<void> => {
  await page.mouse.move(600, 400);
  await expect
    .poll(async () => {
      await page.mouse.wheel({ deltaY: 500 });
      return page.evaluate(() => scrollY / innerHeight);
    })
    .toBeGreaterThan(screens);
};

/** Waits until the page's own script has shown what it shows ten seconds after the load. */
const modalHasCome = (page: Page): Promise<unknown> =>
  page.waitForFunction(() => (document.body.lastElementChild as HTMLElement).style.display === 'flex', {
    polling: 50,
    timeout: 60_000,
  });

describe.each(pages.map((page) => [page.name, page] as const))('the article: %s', (_, expected) => {
  let page: Page;

  it('begs nobody when it has loaded', async () => {
    page = await world.open(expected.url.replace(/\?.*/, ''));
    expect(await begging(page, expected)).toEqual([]);
  });

  it('begs nobody after ten seconds, and scrolls under the wheel', async () => {
    await modalHasCome(page);
    expect(await begging(page, expected)).toEqual([]);
    await wheel(page, 0.7);
  });

  it('begs nobody while it is scrolled', async () => {
    for (const screens of [1, 1.5, 2]) {
      await wheel(page, screens);
      expect(await begging(page, expected)).toEqual([]);
    }
  });

  it('begs nobody in the next article either, and keeps every sentence of both', async () => {
    await expect
      .poll(async () => {
        await page.mouse.wheel({ deltaY: 500 });
        return (await page.$$('main article')).length;
      })
      .toBe(2);
    expect(await begging(page, expected)).toEqual([]);
    await expect
      .poll(async () => judge(page, expected, await reportOf(world.ownPage(), page)), { interval: 300 })
      .toEqual(nothingWrong);
  });
});
