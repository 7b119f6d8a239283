import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startAlone } from '../browsers/installed';
import type { Session } from '../browsers/session';
import { serve } from '../pages/serve.mjs';
import { answerLive, liveAddress, livePages } from './live-pages';
import { isShown, topOfLine } from './seen';
import { openWorld, type World } from './world';

let world: World;
let server: Awaited<ReturnType<typeof serve>>;
let alone: Session;
beforeAll(async () => {
  world = await openWorld(answerLive);
  server = await serve(answerLive);
  alone = await startAlone(inject('browser'), { proxyPort: server.port });
});
afterAll(async () => {
  await world.close();
  await alone.close();
  await server.close();
});

const store = (site: Record<string, unknown>): Promise<void> =>
  world.ownPage().evaluate((all) => chrome.storage.sync.set(all), { 'site:live.test': site });

/** Where the headline is, a menu at the head and one at the foot of the scrolled page, and how high the page is (CSS pixels). */
const layoutOf = (page: Page) =>
  page.evaluate(async () => {
    const bounds = (selector: string): DOMRect | undefined => document.querySelector(selector)?.getBoundingClientRect();
    scrollTo(0, 0);
    const headline = bounds('h1')?.top;
    scrollTo(0, 500);
    await new Promise(requestAnimationFrame);
    const layout = { headline, header: bounds('header')?.top, nav: innerHeight - (bounds('nav')?.bottom ?? 0) };
    scrollTo(0, 0);
    return { ...layout, height: document.documentElement.scrollHeight };
  });

/** Opens a page in a browser without Stet, and takes the style away by which it keeps room for the bar. */
const layoutWithout = async (name: keyof typeof livePages, room: string): Promise<unknown> => {
  const page = await alone.newPage();
  await page.goto(liveAddress(name));
  await page.addStyleTag({ content: `.k3{display:none}${room}` });
  const layout = await layoutOf(page);
  await page.close();
  return layout;
};

describe('the room that a page keeps for a bar', () => {
  it.each([
    ['barAtHead', 'body{padding-top:0}header{top:0!important}'],
    ['barInBox', '.bar{display:none}html{margin-top:0}header{top:0!important}'],
    ['barAtFoot', '#frame{padding-bottom:0}nav{bottom:0!important}'],
  ] as const)('goes with the bar, and comes back with it: %s', async (name, room) => {
    await store({});
    const bare = await alone.newPage();
    await bare.goto(liveAddress(name));
    const asFound = { layout: await layoutOf(bare), content: await bare.content() };
    await bare.close();
    const page = await world.open(liveAddress(name));
    await expect.poll(() => isShown(page, '.k3')).toBe(false);
    expect(await layoutOf(page)).toEqual(await layoutWithout(name, room));
    await store({ kinds: { donation: false } });
    await expect.poll(() => isShown(page, '.k3')).toBe(true);
    expect(await layoutOf(page)).toEqual(asFound.layout);
    await store({});
    await expect.poll(() => isShown(page, '.k3')).toBe(false);
    expect(await layoutOf(page)).toEqual(await layoutWithout(name, room));
    await store({ off: true });
    await expect.poll(() => page.content()).toBe(asFound.content);
    await page.close();
  });

  it.each(['barOverHeader', 'barAndMore', 'noBar'] as const)(
    'stays where it may be for something else: %s',
    async (name) => {
      await store({});
      const page = await world.open(liveAddress(name));
      await expect.poll(() => isShown(page, '.k3')).toBe(false);
      expect(await layoutOf(page)).toEqual(await layoutWithout(name, ''));
      await page.close();
    },
  );

  it('closes and opens without moving the text under the eyes', async () => {
    await store({ kinds: { donation: false } });
    const page = await world.open(liveAddress('barAtHead'));
    await page.evaluate(() => document.querySelectorAll('article p')[20]?.scrollIntoView({ block: 'center' }));
    const before = await topOfLine(page);
    await store({});
    await expect.poll(() => isShown(page, '.k3')).toBe(false);
    expect(await page.evaluate(() => getComputedStyle(document.body).paddingTop)).toBe('0px');
    expect(Math.abs((await topOfLine(page)) - before)).toBeLessThan(1);
    await store({ off: true });
    await expect.poll(() => isShown(page, '.k3')).toBe(true);
    expect(Math.abs((await topOfLine(page)) - before)).toBeLessThan(1);
    await page.close();
  });
});

describe('a hidden window or bar', () => {
  it.each(['overlay', 'barAndMore'] as const)('leaves nothing to do while nothing happens: %s', async (name) => {
    await store({});
    const page = await world.open(liveAddress(name));
    await expect.poll(() => isShown(page, '.k1, .k3')).toBe(false);
    const marked = await page.evaluate(async () => {
      let count = 0;
      const observer = new MutationObserver((records) => {
        count += records.length;
      });
      observer.observe(document, { subtree: true, attributeFilter: ['data-stet'] });
      for (let frame = 0; frame < 120; frame++) await new Promise(requestAnimationFrame);
      return count;
    });
    expect(marked).toBe(0);
    await page.close();
  });
});
