import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { reportOf } from '../browsers/page-report.mjs';
import { text } from './popup-tab';
import { openWorld, type World } from './world';

const paragraph = (number: number): string =>
  `<p>In the ${number}th week the harbour master said that the ferries would leave again, once the ice on the river had gone and the pilots had come back from the north, where they had waited since the autumn.</p>`;
const prose = Array.from({ length: 8 }, (_, number) => paragraph(number + 2)).join('\n');
const begins =
  '<div class="reader-plea"><h3>Dear reader, we need your help</h3><p>Our independent journalism is funded by readers like you. Please donate today.</p>';
const ends = '<a href="/donate">Donate now</a> <a href="#">Maybe later</a></div>';
const note =
  '<div class="reader-plea">The pilots of the northern station were paid until the spring by the harbour, which had closed its books in the second week of December, as it does each year when the river freezes over.</div>';

const page = (before: string, box: string): string =>
  `<!doctype html><html lang="en"><head><title>Ferries</title></head><body><main><article><h1>Ferries leave again</h1>${prose}${before}${box}${prose}</article></main></body></html>`;

/** The parts of each page, between which the network stops until the page has painted what it has. */
const pages: Record<string, readonly [string, string]> = {
  '/2026/ferries-leave-again': [page(begins, ends).split(ends)[0] ?? '', ends + page(begins, ends).split(ends)[1]],
  '/2026/pilots-come-back': [page(begins, ends).split(ends)[0] ?? '', ends + page(begins, ends).split(ends)[1]],
  '/2026/the-river-is-open': [page('', note).split('</article>')[0] ?? '', '</article></main></body></html>'],
};
const site = 'http://daily.example';

let world: World;
/** Lets the rest of the page through that is being sent. */
let goOn = (): void => {};

beforeAll(async () => {
  world = await openWorld((url) => {
    const parts = pages[url.pathname];
    if (url.hostname !== 'daily.example' || !parts) return undefined;
    const body = async function* () {
      yield parts[0];
      await new Promise<void>((resolve) => (goOn = resolve));
      yield parts[1];
    };
    return { body: body() };
  });
});
afterAll(() => world.close());

declare global {
  var framesOfPage: { all: number; shown: number; missing: number };
}

/** Counts, in the page, the frames it renders, and those that show what bears the class, or lack it: see first-paint.test.ts. */
const countFrames = (): void => {
  globalThis.framesOfPage = { all: 0, shown: 0, missing: 0 };
  const look = (): void => {
    const plea = document.querySelector('.reader-plea');
    const held = getComputedStyle(document.documentElement).visibility === 'hidden';
    const hasBox = plea !== null && plea.getClientRects().length > 0;
    globalThis.framesOfPage.all++;
    if (plea && hasBox && !held) globalThis.framesOfPage.shown++;
    if (plea && !hasBox) globalThis.framesOfPage.missing++;
  };
  const observer = new ResizeObserver(() => {
    look();
    requestAnimationFrame(askAnew);
  });
  const askAnew = (): void => {
    observer.disconnect();
    if (document.body) observer.observe(document.body);
    else requestAnimationFrame(askAnew);
  };
  askAnew();
};

/** Opens a page whose network stops in the middle until ten frames are painted; resolves to the page, read to its end. */
const visit = async (path: string): Promise<Page> => {
  const tab = await world.session().newPage();
  await tab.evaluateOnNewDocument(countFrames);
  const opened = tab.goto(site + path);
  await tab.waitForFunction(() => location.host === 'daily.example' && globalThis.framesOfPage.all > 10, {
    polling: 50,
  });
  goOn();
  await opened;
  return tab;
};

const framesWithPlea = (tab: Page): Promise<number> => tab.evaluate(() => globalThis.framesOfPage.shown);
const isHidden = (tab: Page): Promise<boolean> =>
  tab.evaluate(() => document.querySelector('.reader-plea')?.getClientRects().length === 0);

/** What is remembered of the site: selector and kind. */
const remembered = (): Promise<string[]> =>
  world.ownPage().evaluate(async () => {
    const items = Object.entries(await chrome.storage.local.get(null)).filter(([key]) => /^memory:\d+$/.test(key));
    const sites = items.flatMap(([, item]) => Object.entries((item as { sites: Record<string, unknown> }).sites));
    return sites.flatMap(([name, list]) =>
      (list as { selector: string; kind: string }[]).map(({ selector, kind }) => `${name} ${kind} ${selector}`),
    );
  });

const plea = 'daily.example donation div.reader-plea';

const learn = async (): Promise<void> => {
  const tab = await visit('/2026/ferries-leave-again');
  await expect.poll(remembered).toEqual([plea]);
  await tab.close();
};

beforeEach(async () => {
  await world.ownPage().evaluate(async () => {
    const keys = Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('memory:'));
    await chrome.storage.local.remove(keys);
  });
});

describe('an appeal that comes in pieces', () => {
  it('is painted on the first visit until it is whole, and then hidden and remembered', async () => {
    const tab = await visit('/2026/ferries-leave-again');
    await expect.poll(() => isHidden(tab)).toBe(true);
    expect(await framesWithPlea(tab)).toBeGreaterThan(0);
    await expect.poll(remembered).toEqual([plea]);
    await tab.close();
  });

  it('is never painted on the next visit, on another page of the site, and is told like any other', async () => {
    await learn();
    const tab = await visit('/2026/pilots-come-back');
    await expect
      .poll(async () => (await reportOf(world.ownPage(), tab))?.appeals)
      .toMatchObject([{ kind: 'donation', hidden: true, because: [{ reason: 'asks-for-money' }, {}, {}] }]);
    expect(await framesWithPlea(tab)).toBe(0);
    expect(await remembered()).toEqual([plea]);
    await tab.close();
  });
});

describe('a remembered name', () => {
  it('that an article paragraph now bears hides nothing in any frame, and is forgotten', async () => {
    await learn();
    const tab = await visit('/2026/the-river-is-open');
    await expect.poll(remembered).toEqual([]);
    expect(await tab.evaluate(() => globalThis.framesOfPage.missing)).toBe(0);
    expect(await isHidden(tab)).toBe(false);
    await tab.close();
  });
});

describe('what is remembered obeys', () => {
  it('the switch of its kind on the site', async () => {
    await learn();
    const choice = { 'site:daily.example': { kinds: { donation: false } } };
    await world.ownPage().evaluate((items) => chrome.storage.sync.set(items), choice);
    const tab = await visit('/2026/pilots-come-back');
    await expect
      .poll(async () => (await reportOf(world.ownPage(), tab))?.appeals)
      .toMatchObject([{ kind: 'donation', hidden: false }]);
    expect(await isHidden(tab)).toBe(false);
    await world.ownPage().evaluate(() => chrome.storage.sync.clear());
    await tab.close();
  });

  it('the settings page, where it is seen and forgotten; the next visit is like the first', async () => {
    await learn();
    const options = await world.session().openOwnPage('options/index.html');
    const forget = await options.waitForSelector(`::-p-xpath(//button[.="${text('options_memory_forget_all')}"])`);
    expect(await options.$eval('.memory', ({ textContent }) => textContent)).toContain('daily.example');
    await forget?.click();
    await expect.poll(remembered).toEqual([]);
    await options.close();
    const tab = await visit('/2026/pilots-come-back');
    expect(await framesWithPlea(tab)).toBeGreaterThan(0);
    await tab.close();
  });
});

it('the rule that holds a page back ends by itself, whatever becomes of the script', async () => {
  const tab = await visit('/2026/ferries-leave-again');
  const seen = await tab.evaluate(async () => {
    const root = document.documentElement;
    root.setAttribute('data-stet', 'held');
    const before = getComputedStyle(root).visibility;
    await Promise.all(root.getAnimations().map(({ finished }) => finished));
    return [before, getComputedStyle(root).visibility];
  });
  expect(seen).toEqual(['hidden', 'visible']);
  await tab.close();
});
