import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerWith, readTestPages } from '../pages/expectation';
import { openPopupTab, pressSwitch, text } from './popup-tab';
import { openWorld, type World } from './world';

const pages = ['metered-wall-overlay', 'wall-instead-of-text', 'gate-in-mid-article-text-goes-on'].flatMap(
  readTestPages,
);
const [overlay, wall, appeal] = pages.map(({ url }) => url) as [string, string, string];

let world: World;

beforeAll(async () => {
  world = await openWorld(answerWith(pages));
});
afterAll(() => world.close());

const toldBy = (popup: Page): Promise<string> => popup.evaluate(() => document.body.innerText);

describe('the popup', () => {
  it('says that the publisher has cut the article off, and shows where', async () => {
    const page = await world.open(wall);
    await page.evaluate(() =>
      document.querySelector('h1')?.after(Object.assign(document.createElement('div'), { style: 'height: 4000px' })),
    );
    const popup = await openPopupTab(world, page, text('popup_wall'));
    const button = await popup.waitForSelector(`::-p-text(${text('popup_wall_show')})`);
    expect(await page.evaluate(() => scrollY)).toBe(0);
    // As with the real popup, the page stays in front.
    await page.bringToFront();
    await button?.evaluate((element) => (element as HTMLElement).click());
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(1000);
  });

  it('says nothing of the kind where the text goes on', async () => {
    const popup = await openPopupTab(world, await world.open(appeal));
    await expect.poll(() => toldBy(popup)).toContain(text('kind_subscription'));
    expect(await toldBy(popup)).not.toContain(text('popup_wall'));
  });

  it('says nothing of the kind where Stet is switched off', async () => {
    const popup = await openPopupTab(world, await world.open(wall), text('popup_wall'));
    await pressSwitch(popup, text('popup_site_switch'));
    await expect.poll(() => toldBy(popup)).not.toContain(text('popup_wall'));
  });
});

it('a wall that lies over the page keeps its lock and its backdrop', async () => {
  const page = await world.open(overlay);
  await openPopupTab(world, page, text('popup_wall'));
  expect(await page.$$('[data-stet]')).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.body).overflowY)).toBe('hidden');
});
