import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { startAlone } from '../browsers/installed';
import { reportOf } from '../browsers/page-report.mjs';
import { serve } from '../pages/serve.mjs';
import { answerLive, liveAddress, livePages } from './live-pages';
import { isShown, topOfLine } from './seen';
import { openWorld, type World } from './world';

let world: World;
beforeAll(async () => {
  world = await openWorld(answerLive);
});
afterAll(() => world.close());

const open = (name: keyof typeof livePages): Promise<Page> => world.open(liveAddress(name));

const store = (items: Record<string, unknown>): Promise<void> =>
  world.ownPage().evaluate((all) => chrome.storage.sync.set(all), items);

const off = { 'site:live.test': { off: true } };
const on = { 'site:live.test': {} };

describe('an overlay', () => {
  it('goes as one thing: box, backdrop, lock, silence; the reader is where the page was', async () => {
    const page = await open('overlay');
    await expect
      .poll(() =>
        page.evaluate(() => [document.body, document.documentElement].map((each) => getComputedStyle(each).position)),
      )
      .toEqual(['static', 'static']);
    expect(await isShown(page, '.over')).toBe(false);
    expect(await isShown(page, '.shade')).toBe(false);
    expect(
      await page.evaluate(() => [
        scrollY,
        document.querySelector('main')?.inert,
        document.querySelector('main')?.ariaHidden,
      ]),
    ).toEqual([300, false, null]);
    await page.close();
  });

  it.each([
    ['silencedLate', 'main', 'inert', ''],
    ['silencedLate', 'main', 'aria-hidden', 'true'],
    ['silencedLateInBox', 'div:has(> main)', 'inert', ''],
  ] as const)('takes along what silences the page only later: %s, %s %s', async (name, part, attribute, value) => {
    const page = await open(name);
    await expect.poll(() => isShown(page, '.over')).toBe(false);
    const isSilent = (): Promise<boolean> => page.$eval(part, (each, name) => each.hasAttribute(name), attribute);
    await page.$eval(part, (each, ...silence) => each.setAttribute(...silence), attribute, value);
    await expect.poll(isSilent).toBe(false);
    await store(off);
    await expect.poll(isSilent).toBe(true);
    await store(on);
    await page.close();
  });

  it('comes back as one thing', async () => {
    const page = await open('overlay');
    await expect.poll(() => isShown(page, '.shade')).toBe(false);
    await store(off);
    await expect.poll(() => isShown(page, '.over')).toBe(true);
    expect(await isShown(page, '.shade')).toBe(true);
    expect(
      await page.evaluate(() => [getComputedStyle(document.body).position, document.querySelector('main')?.inert]),
    ).toEqual(['fixed', true]);
    await store(on);
    await expect.poll(() => isShown(page, '.shade')).toBe(false);
    await page.close();
  });

  it('takes its blur along, and leaves gated text blurred', async () => {
    const page = await open('blurred');
    const blurs = (): Promise<string[]> =>
      page.$$eval('#all, #gated', (boxes) => boxes.map((box) => getComputedStyle(box).filter));
    await expect.poll(blurs).toEqual(['none', 'blur(4px)']);
    await store(off);
    await expect.poll(blurs).toEqual(['blur(6px)', 'blur(4px)']);
    await store(on);
    await page.close();
  });

  it('that is a modal dialog leaves the page behind it to the reader, and comes back modal', async () => {
    const page = await open('dialog');
    const isModal = (): Promise<boolean> =>
      page.evaluate(() => document.querySelector('dialog')?.matches(':modal') === true);
    await expect.poll(isModal).toBe(false);
    expect(await isShown(page, 'dialog')).toBe(false);
    await store(off);
    await expect.poll(isModal).toBe(true);
    await store(on);
    await expect.poll(isModal).toBe(false);
    await page.close();
  });
});

describe('a hidden box', () => {
  it('leaves no gap where its wrappers stood', async () => {
    const page = await open('wrapped');
    await expect.poll(() => isShown(page, '#rail')).toBe(false);
    await page.close();
  });
});

describe('a page that fights', () => {
  it.each(['fight', 'rebuild'] as const)('stays alive, gets its way, and the popup says so: %s', async (name) => {
    const page = await open(name);
    await expect.poll(() => isShown(page, '.k3')).toBe(true);
    await expect.poll(async () => (await reportOf(world.ownPage(), page))?.faults).toContain('gave-way');
    await page.close();
  });
});

describe('switched off while pages are open', () => {
  it.each(['overlay', 'dialog', 'wrapped', 'routes'] as const)(
    'the page is as it would be without Stet: %s',
    async (name) => {
      const server = await serve(answerLive);
      const alone = await startAlone(inject('browser'), { proxyPort: server.port });
      const bare = await alone.newPage();
      await bare.goto(liveAddress(name));
      const page = await open(name);
      await expect.poll(() => page.$$('[data-stet]')).not.toEqual([]);
      await store(off);
      await expect.poll(() => page.content()).toBe(await bare.content());
      await store(on);
      await expect.poll(() => page.$$('[data-stet]')).not.toEqual([]);
      await store({ 'site:live.test': { kinds: { donation: false, newsletter: false } } });
      await expect.poll(() => page.content()).toBe(await bare.content());
      await store(on);
      await page.close();
      await alone.close();
      await server.close();
    },
  );
});

describe('a single-page site', () => {
  it('is cleaned at each change of route, and left alone where it asks by purpose', async () => {
    const page = await open('routes');
    const go = (script: string): Promise<unknown> => page.evaluate(script);
    for (const number of [1, 2, 3]) {
      await go(`go(${number})`);
      expect(await isShown(page, '.k3')).toBe(false);
    }
    await go(`history.pushState(null, '', '/donate'); show(4)`);
    await expect.poll(() => isShown(page, '.k3')).toBe(true);
    await go('go(5)');
    await expect.poll(() => isShown(page, '.k3')).toBe(false);
    await page.close();
  });
});

describe('above the reader', () => {
  const letter =
    '<section style="height:300px"><h3>The Morning Letter</h3><p>Subscribe to our newsletter.</p><form action="/x"><input type="email"><button>Sign up</button></form></section>';

  it('a box that comes late moves nothing', async () => {
    const page = await open('above');
    await page.evaluate(() => document.querySelectorAll('article p')[20]?.scrollIntoView({ block: 'center' }));
    const before = await topOfLine(page);
    await page.evaluate((box) => document.getElementById('top')?.insertAdjacentHTML('beforeend', box), letter);
    expect(await topOfLine(page)).toBe(before);
    expect(await isShown(page, '#top section')).toBe(false);
    await page.close();
  });

  it('a box that is hidden late, and given back, moves nothing', async () => {
    await store({ 'site:live.test': { kinds: { newsletter: false } } });
    const page = await open('above');
    await page.evaluate((box) => document.getElementById('top')?.insertAdjacentHTML('beforeend', box), letter);
    await page.evaluate(() => document.querySelectorAll('article p')[20]?.scrollIntoView({ block: 'center' }));
    expect(await isShown(page, '#top section')).toBe(true);
    const before = await topOfLine(page);
    await store(on);
    await expect.poll(() => isShown(page, '#top section')).toBe(false);
    expect(Math.abs((await topOfLine(page)) - before)).toBeLessThan(1);
    await store(off);
    await expect.poll(() => isShown(page, '#top section')).toBe(true);
    expect(Math.abs((await topOfLine(page)) - before)).toBeLessThan(1);
    await store(on);
    await page.close();
  });
});
