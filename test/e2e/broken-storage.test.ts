import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { keyOfShelf } from '../../src/browser/read-memory';
import { shelfOf, today } from '../../src/model/site-memory';
import { reportOf } from '../browsers/page-report.mjs';
import { readToTheEnd } from '../browsers/read-to-the-end.mjs';
import { answerWith, readTestPages } from '../pages/expectation';
import { judge, nothingWrong } from '../pages/verdict';
import { openPopupTab } from './popup-tab';
import { openWorld, type World } from './world';

const pages = readTestPages('moscow-times').slice(0, 1);
const [expected] = pages;
if (!expected) throw new Error('the page is gone');

/** Where memory keeps what it knows of the page's site. */
const memoryKey = keyOfShelf(shelfOf('themoscowtimes.com'));

/** What no version of Stet has ever written. */
const shapes: Record<string, unknown> = {
  null: null,
  'a number': 42,
  'a sentence': 'settings',
  'an empty list': [],
  'a list of lists': [[[[]]], [null]],
  'switches that are no switches': { kinds: { donation: 'yes', newsletter: 0, unheard: true } },
  'kinds that are a list': { kinds: ['donation'], off: 'true' },
  'stays of every wrong kind': { stays: [null, 1, {}, { by: 'words' }, { by: 'box', print: {}, kind: 'donation' }] },
  'rules that are none': { text: 7, rules: [null, { text: 'x' }, { selector: '[[[', hosts: 'all' }] },
  'rules that match nothing and break selectors': {
    text: '##[[[',
    rules: [{ text: '##[[[', kind: 'donation', hosts: [], notHosts: [], selector: '[[[', steps: [] }],
  },
  'a memory of selectors that name everything, or nothing, or are broken': {
    version: 1,
    sites: {
      'themoscowtimes.com': ['body *', 'html', '##[[[', ''].map((selector) => ({
        selector,
        kind: 'donation',
        words: '',
        start: '',
        day: today(),
      })),
    },
  },
  'a name that every object knows': { constructor: { prototype: 1 }, toString: 3, hasOwnProperty: null },
  'something deep': JSON.parse('['.repeat(90) + ']'.repeat(90)) as unknown,
};

let world: World;
beforeAll(async () => {
  world = await openWorld(answerWith(pages));
});
afterAll(() => world.close());

describe.each(Object.entries(shapes))('when storage holds %s', (_, shape) => {
  it('the page is clean all the same, and popup and settings page open', async () => {
    const keys = ['version', 'general', 'site:themoscowtimes.com', 'ownRules', 'unheard', memoryKey];
    await world.ownPage().evaluate(
      async (json, keys) => {
        const value: unknown = JSON.parse(json);
        const items = Object.fromEntries(keys.map((key) => [key, value]));
        await chrome.storage.sync.set(items);
        await chrome.storage.local.set(items);
      },
      JSON.stringify(shape),
      keys,
    );

    const page = await world.open(expected.url);
    await readToTheEnd(page);
    await expect
      .poll(async () => judge(page, expected, await reportOf(world.ownPage(), page)), { interval: 300 })
      .toEqual(nothingWrong);

    const popup = await openPopupTab(world, page);
    const options = await world.session().openOwnPage('options/index.html');
    await options.waitForSelector('main');
    for (const open of [popup, options, page]) await open.close();
  });
});
