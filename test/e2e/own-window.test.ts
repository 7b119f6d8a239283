import { afterAll, beforeAll, expect, it } from 'vitest';
import { donationBox } from '../finder/page';
import { bar, marks, pageOf, someFrames, text } from './around-pages';
import { isShown } from './seen';
import { openWorld, type World } from './world';

const shade = (id: string): string => `<div id="${id}" style="position:fixed;inset:0;background:#000c"></div>`;
const body = pageOf(
  `${text}${donationBox}<div id="portal"></div>`,
  `${bar('.k3', 'bottom')}.open{overflow:hidden}#map{position:fixed;inset:15%;background:#fff}#menu{position:fixed;inset:0 70% 0 0;background:#fff}`,
);

let world: World;
beforeAll(async () => {
  world = await openWorld((url) => (url.hostname === 'own.test' ? { body } : undefined));
});
afterAll(() => world.close());

it.each(['map', 'menu'])(
  'a window of the page itself keeps its lock and its backdrop while a bar is hidden: %s',
  async (own) => {
    const page = await world.open('http://own.test/2026/11/the-ferries-leave-again');
    await expect.poll(() => isShown(page, '.k3')).toBe(false);
    const openOwn = (markup: string): Promise<void> =>
      page.evaluate((inside) => {
        const portal = document.getElementById('portal');
        if (portal) portal.innerHTML = inside;
        document.body.className = inside && 'open';
      }, markup);
    await openOwn(`${shade('shade')}<div id="${own}"><p>Where the ferries stop</p></div>`);
    await someFrames(page);
    expect(await marks(page)).toEqual(['hidden']);
    // The same without a window: the bar itself has locked and covered the page.
    await openOwn('');
    await page.$eval('.k3', (box, inside) => box.insertAdjacentHTML('afterend', inside), shade('shade'));
    await page.evaluate(() => void (document.body.className = 'open'));
    await expect.poll(() => marks(page)).toEqual(['unlocked', 'hidden', 'hidden']);
    await page.close();
  },
);
