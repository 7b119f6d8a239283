import { afterAll, beforeAll, expect, it } from 'vitest';
import { tabOf } from '../../browsers/page-report.mjs';
import { article, donationBox, newsletterBox } from '../../finder/page';
import { openWorld, type World } from '../world';

const site = 'http://live.test';
const first = '/2026/11/the-ferries-leave-again';
const next = '/2026/11/the-pilots-come-back';

const makeAhead = `<a href="${next}">Next</a><script type="speculationrules">{ "prerender": [{ "urls": ["${next}"], "eagerness": "immediate" }] }</script>`;

/** Tells the server that it is being made ahead, once Stet had the time to read it, and how many appeals it shows when it is shown. */
const tellOfItself = `<script>
  const tell = (what) => { new Image().src = '/told?' + what; };
  addEventListener('load', () => setTimeout(() => tell('ahead=' + document.prerendering), 500));
  document.addEventListener('prerenderingchange', () => requestAnimationFrame(() => {
    tell('shown=' + [...document.querySelectorAll('.k1, .k3')].filter((box) => box.checkVisibility()).length);
  }));
</script>`;

const page = (rest: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title></head><body><main><h1>The ferries leave again</h1><article>${article}</article></main>${rest}</body></html>`;

const pages: Record<string, string> = {
  [first]: page(makeAhead + donationBox),
  [next]: page(donationBox + newsletterBox + tellOfItself),
};

let world: World;
/** What the page told, which no tool can be asked for: to Puppeteer the tab may be gone once a page made ahead is in it. */
const told: string[] = [];
beforeAll(async () => {
  world = await openWorld(({ pathname, search }) => {
    if (pathname === '/told') told.push(search);
    const body = pages[pathname];
    return body === undefined ? undefined : { body };
  });
});
afterAll(() => world.close());

it('a page made ahead is clean when it is shown, and says nothing to the icon before', async () => {
  const tab = await world.open(site + first);
  const id = await tabOf(world.ownPage(), tab);
  const badge = (): Promise<string> => world.ownPage().evaluate((tabId) => chrome.action.getBadgeText({ tabId }), id);
  await expect.poll(() => told).toEqual(['?ahead=true']);
  expect(await badge()).toBe('1');
  await tab.click('a');
  await expect.poll(() => told).toEqual(['?ahead=true', '?shown=0']);
  await expect.poll(badge).toBe('2');
});
