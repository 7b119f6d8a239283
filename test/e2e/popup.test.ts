import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readRendered, says } from '../browsers/rendered';
import { answerWith, readTestPages } from '../pages/expectation';
import { openPopupTab, pressOnAppeal, pressSwitch, text } from './popup-tab';
import { openWorld, type World } from './world';

const [expected] = readTestPages('moscow-times').filter((page) => page.name === 'moscow-times');
if (!expected) throw new Error('the page is gone');

/** One sentence of each appeal that is rendered on a screen of this width as soon as the page has loaded. */
const newsletter = 'Sign up for our free weekly newsletter';
const message = 'A Message from The Moscow Times:';
const teaser = 'Support The Moscow Times!';
const all = [newsletter, message, teaser];

let world: World;
let page: Page;
let popup: Page;

const openBoth = async (): Promise<void> => {
  // The modal that comes late is left out, and with it the second copy of what it says.
  page = await world.open(expected.url.replace(/\?.*/, '?modal-after=600000'));
  popup = await openPopupTab(world, page);
};

beforeAll(async () => {
  world = await openWorld(answerWith([expected]));
  await openBoth();
});
afterAll(() => world.close());

/** Waits until exactly these sentences of the begging are rendered; the page is not loaded again for it. */
const expectStanding = async (sentences: readonly string[]): Promise<void> => {
  await expect
    .poll(async () => {
      const rendered = await readRendered(page, [], []);
      return all.filter((sentence) => says(rendered.text, sentence));
    })
    .toEqual(sentences);
};

describe('the popup', () => {
  it('lists every appeal of the page, with its first words', async () => {
    await expectStanding([]);
    const told = await popup.evaluate(() => document.body.innerText.replace(/\s+/g, ' '));
    for (const sentence of all) expect(told).toContain(sentence);
  });

  it('shows a single appeal again, at once', async () => {
    await pressOnAppeal(popup, newsletter, text('popup_show'));
    await expectStanding([newsletter]);
  });

  it('lets a kind stand on this site, at once', async () => {
    await pressSwitch(popup, text('kind_donation'));
    await expectStanding(all);
  });

  it('remembers both when the browser is started anew', async () => {
    await world.restart();
    await openBoth();
    await expectStanding(all);
    await pressSwitch(popup, text('kind_donation'));
    await expectStanding([newsletter]);
  });

  it('hides the appeal again that was shown', async () => {
    await pressOnAppeal(popup, newsletter, text('popup_hide_again'));
    await expectStanding([]);
  });

  it('lets everything stand on this site, at once, and hands the page back as it was', async () => {
    await pressSwitch(popup, text('popup_site_switch'));
    await expectStanding(all);
    expect(await page.$$('[data-stet]')).toEqual([]);
  });

  it('remembers that too, and takes the site back at once', async () => {
    await world.restart();
    await openBoth();
    await expectStanding(all);
    await pressSwitch(popup, text('popup_site_switch'));
    await expectStanding([]);
  });
});
