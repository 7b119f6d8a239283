import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { newsletterBox } from '../finder/page';
import { marks, pageOf, someFrames, text } from './around-pages';
import { isShown } from './seen';
import { openWorld, type World } from './world';

const over = `<div id="over" style="position:fixed;inset:20%;background:#fff;transition:opacity .7s,display .7s allow-discrete">${newsletterBox}</div>`;
const header = '<header style="position:sticky;top:0;height:40px">The Harbour Post</header>';
const menu = '<nav style="position:absolute;left:100%;top:0;width:100%;height:50px">Menu</nav>';
const locked = 'body{overflow-x:hidden}body.open{overflow:hidden}';

const pages: Record<string, string> = {
  '/2026/11/the-ferries-leave-again': pageOf(header + text + menu + over, locked, `document.body.className='open'`),
  '/2026/11/just-a-moment': pageOf('<p>Just a moment</p>'),
};

/** As a page may write it in the place of the first one; a rule names the window, which is hidden before the page is whole. */
const written = pageOf(
  `${text}<div id="over" class="acym__subscription__form__popup__overlay" style="position:fixed;inset:20%;background:#fff">${newsletterBox}</div><hr>`,
  'body{overflow:hidden}',
);

let world: World;
beforeAll(async () => {
  world = await openWorld((url) => {
    const body = url.hostname === 'unlocked.test' ? pages[url.pathname] : undefined;
    return body === undefined ? undefined : { body };
  });
});
afterAll(() => world.close());

const openUnlocked = async (): Promise<Page> => {
  const page = await world.open('http://unlocked.test/2026/11/the-ferries-leave-again');
  await expect.poll(() => marks(page)).toEqual(['unlocked', 'hidden']);
  return page;
};

it('in an unlocked page a header that sticks to the window goes on sticking to it', async () => {
  const page = await openUnlocked();
  const top = await page.evaluate(() => {
    scrollTo(0, 500);
    return document.querySelector('header')?.getBoundingClientRect().top;
  });
  expect(await page.evaluate(() => scrollY)).toBe(500);
  expect(top).toBe(0);
  await page.close();
});

it('an unlocked page is not scrolled sideways, to a menu that waits beside it', async () => {
  const page = await openUnlocked();
  await page.mouse.move(300, 300);
  await page.mouse.wheel({ deltaX: 400, deltaY: 300 });
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(300);
  await someFrames(page);
  expect(await page.evaluate(() => scrollX)).toBe(0);
  await page.close();
});

it('a hidden window whose display may pass slowly is not shown again each time the page is looked at', async () => {
  const page = await openUnlocked();
  const shown = await page.evaluate(async () => {
    document.body.className = 'open again';
    let frames = 0;
    for (let frame = 0; frame < 30; frame++) {
      await new Promise(requestAnimationFrame);
      if (document.getElementById('over')?.checkVisibility()) frames += 1;
    }
    return frames;
  });
  expect(shown).toBe(0);
  await page.close();
});

it('a page that is written in the place of another one is unlocked once it is whole', async () => {
  const page = await world.open('http://unlocked.test/2026/11/just-a-moment');
  await someFrames(page);
  await page.evaluate((html) => {
    document.open();
    document.write(html);
  }, written);
  await expect.poll(() => isShown(page, '#over')).toBe(false);
  await someFrames(page);
  await page.evaluate(() => document.close());
  await expect.poll(() => marks(page)).toEqual(['unlocked', 'hidden']);
  await page.close();
});
