import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { tabOf } from '../../browsers/page-report.mjs';
import { article, donationBox, newsletterBox } from '../../finder/page';
import { openWorld, type World } from '../world';

const site = 'http://live.test';
const first = '/2026/11/the-ferries-leave-again';
const next = '/2026/11/the-pilots-come-back';

const makeAhead = `<a href="${next}">Next</a><script type="speculationrules">{ "prerender": [{ "urls": ["${next}"], "eagerness": "immediate" }] }</script>`;

/** Tells the server that it is being made ahead, once Stet had the time to read it. */
const tellOfMaking = `<script>addEventListener('load', () => setTimeout(() => { new Image().src = '/made?' + document.prerendering; }, 500))</script>`;

const page = (rest: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title></head><body><main><h1>The ferries leave again</h1><article>${article}</article></main>${rest}</body></html>`;

const pages: Record<string, string> = {
  [first]: page(makeAhead + donationBox),
  [next]: page(donationBox + newsletterBox + tellOfMaking),
};

let world: World;
let made = '';
beforeAll(async () => {
  world = await openWorld(({ pathname, search }) => {
    if (pathname === '/made') made = search;
    const body = pages[pathname];
    return body === undefined ? undefined : { body };
  });
});
afterAll(() => world.close());

const shownAppeals = (tab: Page): Promise<number> =>
  tab.evaluate(() => [...document.querySelectorAll('.k1, .k3')].filter((box) => box.checkVisibility()).length);

it('a page made ahead is clean when it is shown, and says nothing to the icon before', async () => {
  const tab = await world.open(site + first);
  const id = await tabOf(world.ownPage(), tab);
  const badge = (): Promise<string> => world.ownPage().evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
  await expect.poll(() => made).toBe('?true');
  expect(await badge()).toBe('1');
  await tab.click('a');
  await expect.poll(() => tab.evaluate(() => location.pathname)).toBe(next);
  expect(await shownAppeals(tab)).toBe(0);
  await expect.poll(badge).toBe('2');
  await tab.close();
});
