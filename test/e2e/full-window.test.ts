import { afterAll, beforeAll, expect, it } from 'vitest';
import { donationBox } from '../finder/page';
import { bar, pageOf, someFrames, text } from './around-pages';
import { isShown } from './seen';
import { openWorld, type World } from './world';

const style = `${bar('.k3', 'bottom')}.k3{z-index:9}#big{position:fixed;inset:0;width:100%;height:100%;border:0;display:block;overflow:auto}`;
const component = `<news-app id="big"></news-app><script>big.attachShadow({mode:'open'}).innerHTML=${JSON.stringify(text)}</script>`;

const pages: Record<string, string> = {
  '/frame': pageOf(`<iframe id="big" src="http://paper.test/"></iframe>${donationBox}`, style),
  '/component': pageOf(component + donationBox, style),
  '/plain': pageOf(text + donationBox, style),
};
const paper = pageOf(`${text}<ul>${'<li>Ferries</li>'.repeat(600)}</ul>`);

let world: World;
beforeAll(async () => {
  world = await openWorld(({ hostname, pathname }) => {
    if (hostname === 'paper.test') return { body: paper };
    const body = hostname === 'window.test' ? pages[pathname] : undefined;
    return body === undefined ? undefined : { body };
  });
});
afterAll(() => world.close());

it.each(['frame', 'component'])('what shows the article in the whole window is no backdrop: %s', async (name) => {
  const page = await world.open(`http://window.test/${name}`);
  await expect.poll(() => isShown(page, '.k3')).toBe(false);
  await someFrames(page);
  expect(await isShown(page, '#big')).toBe(true);
  await page.close();
});

it.each([
  '<video id="big"></video>',
  '<canvas id="big"></canvas>',
  '<img id="big" alt="" src="/x.png">',
  '<div id="big" style="background:url(/x.png) center/contain no-repeat"></div>',
])('nor is a picture that the reader has opened: %s', async (big) => {
  const page = await world.open('http://window.test/plain');
  await expect.poll(() => isShown(page, '.k3')).toBe(false);
  await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), big);
  await someFrames(page);
  expect(await isShown(page, '#big')).toBe(true);
  await page.close();
});

it('a dark pattern laid over the page is', async () => {
  const page = await world.open('http://window.test/plain');
  await expect.poll(() => isShown(page, '.k3')).toBe(false);
  await page.evaluate(() =>
    document.body.insertAdjacentHTML('beforeend', '<div id="big" style="background:url(/dots.png)"></div>'),
  );
  await expect.poll(() => isShown(page, '#big')).toBe(false);
  await page.close();
});
