import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { donationBox, newsletterBox } from '../finder/page';
import { bar, marks, pageOf, someFrames, text } from './around-pages';
import { isShown } from './seen';
import { openWorld, type World } from './world';

const shade = (id: string): string => `<div id="${id}" style="position:fixed;inset:0;background:#000c"></div>`;
const body = pageOf(
  `${text}${donationBox}<div id="portal"></div>`,
  `${bar('.k3', 'bottom')}.open{overflow:hidden}#map{position:fixed;inset:15%;background:#fff}#menu{position:fixed;inset:0 70% 0 0;background:#fff}#odd{position:absolute;top:0;left:0;width:100%;height:100vh}`,
);

const textInForm = pageOf(
  `<form>${text}<input name="parentElement"></form><div id="over" style="position:fixed;inset:20%;background:#fff">${newsletterBox}</div>`,
  'body{overflow:hidden}',
);

const boxInForm = pageOf(
  `<form id="all">${text}<div id="over" style="position:fixed;inset:20%;background:#fff">${newsletterBox}</div></form>`,
  'body.open{overflow:hidden}',
);

const bodies: Record<string, string> = { '/text-in-form': textInForm, '/box-in-form': boxInForm };

let world: World;
beforeAll(async () => {
  world = await openWorld((url) => (url.hostname === 'own.test' ? { body: bodies[url.pathname] ?? body } : undefined));
});
afterAll(() => world.close());

/** Takes a page and mark-up; puts that to the end of its body in place of what was put there before, and says whether the page locks itself meanwhile. */
const put = (page: Page, markup: string, lock: '' | 'open'): Promise<void> =>
  page.evaluate(
    (inside, name) => {
      for (const each of document.querySelectorAll('#portal ~ *')) each.remove();
      document.body.insertAdjacentHTML('beforeend', inside);
      document.body.className = name;
    },
    markup,
    lock,
  );
const openPage = async (): Promise<Page> => {
  const page = await world.open('http://own.test/2026/11/the-ferries-leave-again');
  await expect.poll(() => isShown(page, '.k3')).toBe(false);
  return page;
};

it.each(['map', 'menu'])(
  'a window of the page itself keeps its lock and its backdrop while a bar is hidden: %s',
  async (own) => {
    const page = await openPage();
    await put(page, `${shade('shade')}<div id="${own}"><p>Where the ferries stop</p></div>`, 'open');
    await someFrames(page);
    expect(await marks(page)).toEqual(['hidden']);
    // The same without a window: the bar itself has locked and covered the page.
    await put(page, '', '');
    await put(page, shade('shade'), 'open');
    await expect.poll(() => marks(page)).toEqual(['unlocked', 'hidden', 'hidden']);
    await page.close();
  },
);

it('a form that says it stands in its own field is looked at no further', async () => {
  const page = await openPage();
  await put(page, '<form id="odd"><input name="parentElement"></form>', 'open');
  await expect.poll(() => marks(page)).toEqual(['unlocked', 'hidden']);
  await page.close();
});

it('a page whose text stands in such a form is cleaned around it', async () => {
  const page = await world.open('http://own.test/text-in-form');
  await expect.poll(() => marks(page)).toEqual(['unlocked', 'hidden']);
  await page.close();
});

it('a form that comes to say so while a box in it is hidden sends nobody in a circle', async () => {
  const page = await world.open('http://own.test/box-in-form');
  await expect.poll(() => isShown(page, '#over')).toBe(false);
  await page.evaluate(() => {
    const field = document.createElement('input');
    field.name = 'parentElement';
    document.getElementById('all')?.append(field);
    document.body.className = 'open';
  });
  await someFrames(page);
  expect(await isShown(page, 'article')).toBe(true);
  await page.close();
});
