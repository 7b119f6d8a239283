import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { article, donationBox, newsletterBox } from '../finder/page';
import { bar, marks, pageOf, someFrames, text } from './around-pages';
import { isShown } from './seen';
import { openWorld, type World } from './world';

const rooted = (mode: string, inside: string): string =>
  `<script>shell.attachShadow({mode:'${mode}'}).innerHTML=${JSON.stringify(inside)}</script>`;
const shell = (inside: string): string => `<p>The Harbour Post</p><news-shell id="shell">${inside}</news-shell>`;
const bars = `${bar('.k3', 'top')}body{padding-top:60px}header{position:sticky;top:60px;background:#eee}`;
const over = `<div id="over" style="position:fixed;inset:20%;background:#fff">${newsletterBox}</div>`;

const pages: Record<string, string> = {
  plain: pageOf(text + donationBox),
  room: pageOf(`${donationBox}<header>The Harbour Post</header>${text}`, bars),
  lock: pageOf(text + over, 'body{overflow:hidden}'),
  editable: pageOf(`${text}<div contenteditable id="editor">${article}${newsletterBox}</div>${donationBox}`),
  designed: pageOf(
    `${text}<iframe id="editor"></iframe>${donationBox}`,
    '',
    `editor.contentDocument.designMode='on';editor.contentDocument.body.innerHTML=${JSON.stringify(newsletterBox)}`,
  ),
  closed: pageOf(`${shell(donationBox)}${rooted('closed', `${text}<slot></slot>`)}`),
  slot: pageOf(`${shell(text)}${rooted('open', `<slot>${newsletterBox}</slot>`)}${donationBox}`),
};

let world: World;
beforeAll(async () => {
  world = await openWorld(({ hostname }) => {
    const body = hostname.endsWith('.left.test') ? pages[hostname.split('.')[0] ?? ''] : undefined;
    return body === undefined ? undefined : { body };
  });
});
afterAll(() => world.close());

const open = (name: string) => world.open(`http://${name}.left.test/2026/11/the-ferries-leave-again`);
const switchOff = (name: string): Promise<void> =>
  world.ownPage().evaluate((key) => chrome.storage.sync.set({ [key]: { off: true } }), `site:${name}.left.test`);

describe('what the page copies', () => {
  it('from a hidden box, for the next story, is shown', async () => {
    const page = await open('plain');
    await expect.poll(() => isShown(page, '.k3')).toBe(false);
    await page.evaluate((story) => {
      const next = document.querySelector('.k3')?.cloneNode(true) as Element;
      next.id = 'next';
      next.innerHTML = story;
      document.getElementById('main')?.append(next);
    }, article);
    await expect.poll(() => isShown(page, '#next p')).toBe(true);
    expect(await isShown(page, '.k3:not(#next)')).toBe(false);
    await page.close();
  });

  it.each(['room', 'lock'])('as a body of its own bears no mark once Stet is off: %s', async (name) => {
    const page = await open(name);
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(1);
    await page.evaluate(() => document.body.replaceWith(document.body.cloneNode(true)));
    await expect.poll(async () => (await marks(page)).length).toBeGreaterThan(1);
    await switchOff(name);
    await expect.poll(() => marks(page)).toEqual([]);
    await page.close();
  });
});

it.each(['editable', 'designed'])('what the reader is writing stays, without a mark in it: %s', async (name) => {
  const page = await open(name);
  await expect.poll(() => isShown(page, '.k3')).toBe(false);
  await someFrames(page);
  expect(await marks(page)).toEqual(['hidden']);
  expect(await isShown(page, '#editor')).toBe(true);
  await page.close();
});

it.each([
  ['closed', '#shell'],
  ['slot', '#main'],
])('what shows the article from a shadow root, or through one, is no empty wrapper: %s', async (name, shown) => {
  const page = await open(name);
  await expect.poll(() => isShown(page, '.k3')).toBe(false);
  await someFrames(page);
  expect(await isShown(page, shown)).toBe(true);
  await page.close();
});
