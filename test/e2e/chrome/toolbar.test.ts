import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readRendered, says } from '../../browsers/rendered';
import { answerWith, readTestPages } from '../../pages/expectation';
import { pressSwitch, text } from '../popup-tab';
import { openWorld, type World } from '../world';

const pages = readTestPages('moscow-times');
let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld(answerWith(pages));
  page = await world.open(pages[0]?.url ?? '');
});
afterAll(() => world.close());

/** Clicks Stet's icon in the toolbar, and waits for the popup that it opens. */
const clickIcon = async (): Promise<Page> => {
  const { browser } = world.session();
  const [extension] = (await browser.extensions()).values();
  if (!extension) throw new Error('Stet is not installed');
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await browser.waitForTarget((one) => one.url().endsWith('/popup/index.html'));
  return target.asPage();
};

it('the icon opens the popup on the page in front, and its switch acts there at once', async () => {
  const popup = await clickIcon();
  await popup.waitForSelector('[role="switch"]');
  expect(await popup.evaluate(() => document.body.innerText)).toContain('themoscowtimes.com');
  await pressSwitch(popup, text('popup_site_switch'));
  await expect
    .poll(async () => says((await readRendered(page, [], [])).text, 'A Message from The Moscow Times:'))
    .toBe(true);
  await popup.close();
});
