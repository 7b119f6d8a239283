import axe from 'axe-core';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOfShelf } from '../../../src/browser/read-memory';
import { shelfOf, today } from '../../../src/model/site-memory';
import { answerWith, readTestPages } from '../../pages/expectation';
import { openPopupTab, pressSwitch, text } from '../popup-tab';
import { openWorld, type World } from '../world';

const pages = readTestPages('moscow-times');
let world: World;
let page: Page;

beforeAll(async () => {
  world = await openWorld(answerWith(pages));
  page = await world.open(pages[0]?.url ?? '');
});
afterAll(() => world.close());

/** What axe has against a page in a theme, in one line each. */
const violations = async (ownPage: Page, theme: string): Promise<string[]> => {
  await ownPage.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: theme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await ownPage.bringToFront();
  await ownPage.evaluate(axe.source);
  const found = await ownPage.evaluate(async () => {
    const { axe: inPage } = globalThis as unknown as { axe: typeof axe };
    return (await inPage.run(document, { resultTypes: ['violations'] })).violations;
  });
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' ')}`);
};

describe.each(['light', 'dark'])('in the %s theme, axe finds nothing wrong with', (theme) => {
  it('the popup of a page with appeals, everything unfolded', async () => {
    const popup = await openPopupTab(world, page);
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(popup, theme)).toEqual([]);
  });

  it('the popup of a site that is switched off', async () => {
    const popup = await openPopupTab(world, page);
    await pressSwitch(popup, text('popup_site_switch'));
    await popup.waitForSelector(`::-p-text(${text('popup_site_off')})`);
    expect(await violations(popup, theme)).toEqual([]);
    await pressSwitch(popup, text('popup_site_switch'));
  });

  it('the popup of a page that Stet cannot touch', async () => {
    const popup = await openPopupTab(world, world.ownPage(), text('popup_untouchable_title'));
    expect(await violations(popup, theme)).toEqual([]);
  });

  it('the settings page, with nothing decided and with a site of its own', async () => {
    const options = await world.session().openOwnPage('options/index.html');
    await options.waitForSelector('[role="switch"]');
    expect(await violations(options, theme)).toEqual([]);
    await options.evaluate(() => chrome.storage.sync.set({ 'site:news.example': { off: true } }));
    await options.waitForSelector('::-p-text(news.example)');
    expect(await violations(options, theme)).toEqual([]);
    await options.evaluate(() => chrome.storage.sync.remove('site:news.example'));
  });

  it('the settings page, with something remembered of a site', async () => {
    const options = await world.session().openOwnPage('options/index.html');
    const plea = { selector: '#plea', kind: 'donation', words: '', start: '', day: today() };
    const item = { [keyOfShelf(shelfOf('news.example'))]: { version: 1, sites: { 'news.example': [plea] } } };
    await options.evaluate((items) => chrome.storage.local.set(items), item);
    await (await options.waitForSelector('.memory summary'))?.click();
    await options.waitForSelector('.memory ::-p-text(news.example)', { visible: true });
    expect(await violations(options, theme)).toEqual([]);
    await options.evaluate((keys) => chrome.storage.local.remove(keys), Object.keys(item));
  });
});
