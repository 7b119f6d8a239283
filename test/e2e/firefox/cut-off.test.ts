import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownId } from '../../browsers/firefox.mjs';
import { startAlone, startWithStet } from '../../browsers/installed';
import { projectRoot } from '../../browsers/machine.mjs';
import type { Session } from '../../browsers/session';
import { donationBox } from '../../finder/page';
import { serve } from '../../pages/serve.mjs';
import { answerLive, liveAddress } from '../live-pages';

const names = ['overlay', 'routes', 'rooted'] as const;

let server: Awaited<ReturnType<typeof serve>>;
let stet: Session;
let alone: Session;
/** The pages as they look without Stet. */
let bare: readonly unknown[];

/** A page, and the errors that its console has shown. */
interface Opened {
  readonly page: Page;
  readonly errors: string[];
}

const open = async (session: Session, name: (typeof names)[number]): Promise<Opened> => {
  const page = await session.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(liveAddress(name));
  return { page, errors };
};

/** How a page looks: where each element stands, whether it is scrolled, and can be. */
const look = ({ page }: Opened): Promise<unknown> =>
  page.evaluate(() => {
    const boxes = [...document.querySelectorAll('*')].map((each) => JSON.stringify(each.getBoundingClientRect()));
    return { boxes, scrollY, lock: getComputedStyle(document.body).overflowY };
  });

/** What puppeteer keeps to itself: the line on which Firefox, started for it, is asked to do what only the browser itself may. */
interface Line {
  readonly connection: {
    send(method: string, params: unknown): Promise<{ result: { contexts: readonly { context: string }[] } }>;
  };
}

/** Switches Stet on or off, as the reader can in the list of add-ons. */
const able = async (browser: Browser, verb: 'enable' | 'disable'): Promise<void> => {
  const { connection } = browser as unknown as Line;
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  await connection.send('script.evaluate', {
    expression: `ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager.getAddonByID('${ownId()}').then((stet) => stet.${verb}())`,
    target: { context: result.contexts[0]?.context },
    awaitPromise: true,
  });
};

const close = (pages: readonly Opened[]): Promise<unknown> => Promise.all(pages.map(({ page }) => page.close()));

/** Opens all pages and waits until they are clean. */
const openAll = async (): Promise<readonly Opened[]> => {
  const pages = await Promise.all(names.map((name) => open(stet, name)));
  for (const [place, page] of pages.entries()) await expect.poll(() => look(page)).not.toEqual(bare[place]);
  return pages;
};

beforeAll(async () => {
  server = await serve(answerLive);
  stet = await startWithStet('firefox', { proxyPort: server.port });
  alone = await startAlone('firefox', { proxyPort: server.port });
  bare = await Promise.all((await Promise.all(names.map((name) => open(alone, name)))).map(look));
});
afterAll(async () => {
  await stet.close();
  await alone.close();
  await server.close();
});

it('disabled while pages are open, Stet leaves them to look as they would without it; enabled again, it cleans them', async () => {
  const pages = await openAll();
  const clean = await Promise.all(pages.map(look));
  await able(stet.browser, 'disable');
  for (const [place, page] of pages.entries()) await expect.poll(() => look(page)).toEqual(bare[place]);
  await able(stet.browser, 'enable');
  for (const [place, page] of pages.entries()) await expect.poll(() => look(page)).toEqual(clean[place]);
  expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
  await close(pages);
});

it('updated while pages are open, Stet keeps them clean, and gives back what its former self has hidden', async () => {
  const pages = await openAll();
  const clean = await Promise.all(pages.map(look));
  await stet.browser.installExtension(join(projectRoot, 'dist/firefox'));
  for (const [place, page] of pages.entries()) await expect.poll(() => look(page)).toEqual(clean[place]);
  const own = await stet.openOwnPage('options/index.html');
  await own.evaluate(() => chrome.storage.sync.set({ 'site:live.test': { off: true } }));
  for (const [place, page] of pages.entries()) {
    await expect.poll(() => look(page)).toEqual(bare[place]);
    expect(await page.page.$$('[data-stet]')).toEqual([]);
  }
  expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
  await own.evaluate(() => chrome.storage.sync.clear());
  await close(pages);
});

it('removed while pages are open, Stet leaves them to look as they would without it, and does nothing any more', async () => {
  const pages = await openAll();
  await stet.browser.uninstallExtension(ownId());
  for (const [place, page] of pages.entries()) await expect.poll(() => look(page)).toEqual(bare[place]);
  for (const { page } of pages) {
    const isShown = (html: string): Promise<boolean> =>
      page.evaluate(async (late) => {
        document.body.insertAdjacentHTML('beforeend', late);
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
        return document.body.lastElementChild?.checkVisibility() === true;
      }, html);
    await page.bringToFront();
    expect(await isShown(donationBox)).toBe(true);
  }
  expect(pages.flatMap(({ errors }) => errors)).toEqual([]);
  await close(pages);
});
