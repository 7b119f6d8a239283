// `npm run bench:popup`: how soon after the click on Stet's icon the popup has painted what was hidden, in milliseconds.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browsers/ensure-browser.mjs';
import { projectRoot, thisMachine } from '../browsers/machine.mjs';
import { startBrowser } from '../browsers/start-browser.mjs';
import { serve } from '../pages/serve.mjs';

/** @import { Page } from 'puppeteer-core' */

const rounds = 30;

const html = readFileSync(join(projectRoot, 'test/pages/moscow-times/page.html'));
const server = await serve(({ pathname }) => (pathname === '/article' ? { body: html } : undefined));
const session = await startBrowser('chrome', {
  program: ensureBrowser('chrome', thisMachine, console.log),
  headless: true,
  proxyPort: server.port,
  extension: join(projectRoot, 'dist/chrome'),
});
const [extension] = (await session.browser.extensions()).values();
if (!extension) throw new Error('Stet is not installed');
const page = await session.newPage();
await page.goto('http://www.themoscowtimes.com/article?modal-after=300');

/** Milliseconds from the opening of a popup until it has painted the largest thing it shows. @param {Page} popup */
const paintedAfter = (popup) =>
  popup.evaluate(
    () =>
      new Promise((/** @type {(milliseconds: number) => void} */ resolve) => {
        const observer = new PerformanceObserver((list) => resolve(list.getEntries().at(-1)?.startTime ?? Infinity));
        observer.observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );

/** @type {() => Promise<number>} */
const openPopup = async () => {
  await page.bringToFront();
  await page.triggerExtensionAction(extension);
  const target = await session.browser.waitForTarget((one) => one.url().endsWith('/popup/index.html'));
  const popup = await target.asPage();
  await popup.waitForSelector('[role="switch"]');
  const milliseconds = await paintedAfter(popup);
  await popup.close();
  return milliseconds;
};

/** @type {number[]} */
const times = [];
while (times.length < rounds) times.push(await openPopup());
await session.close();
await server.close();

const [first = Number.NaN] = times;
const sorted = times.toSorted((a, b) => a - b).map(Math.round);
console.log(
  `The popup has painted after ${sorted[rounds / 2]} ms (median of ${rounds}; best ${sorted[0]}, worst ${sorted.at(-1)}, first ${Math.round(first)}).`,
);
