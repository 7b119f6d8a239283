// `npm run screenshots`: takes the README's pictures anew, from the build in dist/chrome and the demo page.
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowser } from '../browsers/ensure-browser.mjs';
import { projectRoot, thisMachine } from '../browsers/machine.mjs';
import { tabOf } from '../browsers/page-report.mjs';
import { startBrowser } from '../browsers/start-browser.mjs';
import { serve } from '../pages/serve.mjs';

/** @import { Page } from 'puppeteer-core' */
/** @import { Session } from '../browsers/session.ts' */

const folder = join(projectRoot, 'test/screenshots');
mkdirSync(folder, { recursive: true });

const html = readFileSync(join(projectRoot, 'test/pages/moscow-times/page.html'));
const server = await serve(({ pathname }) => (pathname === '/article' ? { body: html } : undefined));
const program = ensureBrowser('chrome', thisMachine, console.log);
const how = { program, headless: true, proxyPort: server.port };

/** The article from its top, with the bar that comes with scrolling, and before the modal. @type {(session: Session) => Promise<Page>} */
const openArticle = async (session) => {
  const page = await session.newPage();
  await page.setViewport({ width: 1040, height: 1400, deviceScaleFactor: 0.8 });
  await page.goto('http://www.themoscowtimes.com/article?modal-after=600000');
  await page.evaluate(async () => {
    scrollTo(0, innerHeight * 0.7);
    await new Promise((resolve) => setTimeout(resolve, 600));
    scrollTo(0, 0);
    await new Promise((resolve) => setTimeout(resolve, 600));
  });
  return page;
};

const alone = await startBrowser('chrome', how);
const before = await openArticle(alone);
await before.screenshot({ path: join(folder, 'before.png') });
await alone.close();

const stet = await startBrowser('chrome', { ...how, extension: join(projectRoot, 'dist/chrome') });
const ownPage = await stet.openOwnPage('options/index.html');
const after = await openArticle(stet);
await after.screenshot({ path: join(folder, 'after.png') });

const popup = await stet.openOwnPage(`popup/index.html?tab=${await tabOf(ownPage, after)}`);
await popup.setViewport({ width: 380, height: 600, deviceScaleFactor: 2 });
await popup.waitForSelector('[role="switch"]');
await popup.screenshot({ path: join(folder, 'popup.png') });
await stet.close();
await server.close();
console.log(`before.png, after.png and popup.png are in ${folder}`);
