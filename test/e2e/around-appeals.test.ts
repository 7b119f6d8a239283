import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { reportOf } from '../browsers/page-report.mjs';
import { donationBox, newsletterBox } from '../finder/page';
import { bar, marks, pageOf, someFrames, text } from './around-pages';
import { isShown } from './seen';
import { openWorld, type World } from './world';

const over = `<div id="over" role="dialog" style="position:fixed;inset:20%;background:#fff">${newsletterBox}</div>`;
const inScript = (markup: string): string => JSON.stringify(markup).replaceAll('</', '<\\/');
const nailed = '#scroller{position:fixed;inset:0;overflow:auto}';
const scroller = `<div id="scroller">${text}</div><div id="portal"></div>`;
const modalInRoot = `<div id="shade" style="position:fixed;inset:0;background:#0008"></div>${over}`;

const pages = {
  twoBars: pageOf(
    `${donationBox}${text}<div id="foot">${newsletterBox}</div>`,
    `${bar('.k3', 'top')}${bar('#foot', 'bottom')}body{padding:60px 0}`,
  ),
  lockedAndBlurred: pageOf(
    `<div id="app">${text}</div>${over}`,
    '#app{height:100vh;overflow:auto}.open #app{overflow:hidden;filter:blur(5px)}',
    "document.body.classList.add('open')",
  ),
  barAndDialog: pageOf(
    `${text}${donationBox}<dialog id="dialog">${newsletterBox}</dialog>`,
    bar('.k3', 'bottom'),
    'dialog.showModal()',
  ),
  pictureBehind: pageOf(
    `<div id="picture" style="position:fixed;inset:0;z-index:-1;background:#eee"></div>${text}${donationBox}`,
    bar('.k3', 'bottom'),
  ),
  windowInRoot: pageOf(
    `${text}<x-modal></x-modal>`,
    '',
    `document.querySelector('x-modal').attachShadow({mode:'open'}).innerHTML=${inScript(modalInRoot)};main.inert=true`,
  ),
  articleInRoot: pageOf(
    `<x-shell><template shadowrootmode="open">${text}<slot></slot></template>${donationBox}</x-shell><footer>The Post</footer>`,
  ),
  scrollerNailed: pageOf(scroller, nailed),
  scrollerLocked: pageOf(scroller, `${nailed}.open #scroller{overflow:hidden}`),
  sharedBox: pageOf(`${text}<div id="shared">${newsletterBox}</div>`),
  manyAppeals: pageOf(text + `<p>The pilots are back.</p>${donationBox}`.repeat(12)),
};
const address = (name: keyof typeof pages): string => `http://around.test/2026/11/${name}-of-the-ferries`;

let world: World;
beforeAll(async () => {
  world = await openWorld((url) => {
    const body = Object.entries(pages).find(([name]) => url.pathname.includes(`/${name}-`))?.[1];
    return body === undefined ? undefined : { body };
  });
});
afterAll(() => world.close());

const store = (site: Record<string, unknown>): Promise<void> =>
  world.ownPage().evaluate((all) => chrome.storage.sync.set(all), { 'site:around.test': site });
const open = async (name: keyof typeof pages): Promise<Page> => {
  await store({});
  return world.open(address(name));
};

describe('what stands around an appeal', () => {
  it.each([
    ['twoBars', '.k3', 'room-top room-bottom'],
    ['lockedAndBlurred', '#over', 'unlocked sharp'],
  ] as const)('is all given back when two things were done to one element: %s', async (name, appeal, both) => {
    const page = await open(name);
    await expect.poll(() => marks(page)).toContain(both);
    await store({ off: true });
    await expect.poll(() => isShown(page, appeal)).toBe(true);
    expect(await marks(page)).toEqual([]);
    await page.close();
  });

  it('comes back with a window that may stand, while a bar stays hidden', async () => {
    const page = await open('barAndDialog');
    await expect.poll(() => isShown(page, '.k3')).toBe(false);
    await expect.poll(() => page.$eval('#dialog', (dialog) => dialog.matches(':modal'))).toBe(false);
    await store({ stays: [{ by: 'box', print: 'dialog#dialog', kind: 'donation' }] });
    await expect.poll(() => isShown(page, '#dialog')).toBe(true);
    expect(await isShown(page, '.k3')).toBe(false);
    await page.close();
  });

  it('is no backdrop when it lies behind the page', async () => {
    const page = await open('pictureBehind');
    await expect.poll(() => isShown(page, '.k3')).toBe(false);
    await someFrames(page);
    expect(await isShown(page, '#picture')).toBe(true);
    await page.close();
  });

  it('goes with a window in a shadow root', async () => {
    const page = await open('windowInRoot');
    const standing = (): Promise<unknown> =>
      page.evaluate(() => {
        const root = document.querySelector('x-modal')?.shadowRoot;
        const isThere = (id: string): boolean | undefined => root?.getElementById(id)?.checkVisibility();
        return [isThere('over'), isThere('shade'), document.getElementById('main')?.inert];
      });
    await expect.poll(standing).toEqual([false, false, false]);
    await page.close();
  });

  it('is no empty wrapper when it shows the article in its shadow root', async () => {
    await store({ off: true });
    const page = await world.open(address('articleInRoot'));
    await store({});
    await expect.poll(() => isShown(page, '.k3')).toBe(false);
    await someFrames(page);
    expect(await isShown(page, 'x-shell')).toBe(true);
    await page.close();
  });

  it('is not taken for the appeal when its shadow root comes with the page', async () => {
    const page = await open('articleInRoot');
    await expect
      .poll(() => page.$$eval('[data-stet~="hidden"]', (all) => all.map((each) => each.className)))
      .toEqual(['k3']);
    await someFrames(page);
    expect(await isShown(page, 'x-shell')).toBe(true);
    expect((await reportOf(world.ownPage(), page))?.appeals).toHaveLength(1);
    await page.close();
  });

  it.each(['scrollerNailed', 'scrollerLocked'] as const)('stays where the reader has scrolled it: %s', async (name) => {
    const page = await open(name);
    const top = (): Promise<number | undefined> =>
      page.evaluate(() => document.querySelectorAll('article p')[15]?.getBoundingClientRect().top);
    await page.evaluate(() => document.getElementById('scroller')?.scrollTo(0, 900));
    await someFrames(page);
    const before = await top();
    await page.evaluate((markup) => {
      const portal = document.getElementById('portal');
      if (portal) portal.innerHTML = markup;
      document.body.classList.add('open');
    }, over);
    await expect.poll(() => isShown(page, '#over')).toBe(false);
    await someFrames(page);
    expect(await top()).toBe(before);
    await page.close();
  });

  it('comes back when the page shows something else in it', async () => {
    const page = await open('sharedBox');
    const fill = (markup: string): Promise<void> =>
      page.$eval('#shared', (shared, filling) => void (shared.innerHTML = filling), markup);
    await expect.poll(() => isShown(page, '#shared')).toBe(false);
    await fill(newsletterBox.replaceAll('Morning', 'Evening'));
    await someFrames(page);
    expect(await isShown(page, '#shared')).toBe(false);
    await fill('<ul><li>Monday: the north bridge is closed.</li><li>Tuesday: the market is closed.</li></ul>');
    await expect.poll(() => isShown(page, '#shared')).toBe(true);
    await fill(newsletterBox);
    await expect.poll(() => isShown(page, '#shared')).toBe(false);
    await page.close();
  });

  it('stays in order on a page that takes away all marks once', async () => {
    const page = await open('manyAppeals');
    const hidden = (): Promise<number> => page.$$('[data-stet~="hidden"]').then(({ length }) => length);
    await expect.poll(hidden).toBe(12);
    await page.evaluate(() => {
      for (const each of document.querySelectorAll('[data-stet]')) each.removeAttribute('data-stet');
    });
    await someFrames(page);
    expect(await hidden()).toBe(12);
    expect((await reportOf(world.ownPage(), page))?.faults).toEqual([]);
    await page.close();
  });
});
