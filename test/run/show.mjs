import { mkdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../browsers/machine.mjs';
import { reportOf } from '../browsers/page-report.mjs';
import { readToTheEnd } from '../browsers/read-to-the-end.mjs';
import { startBrowser } from '../browsers/start-browser.mjs';

/** @import { Page } from 'puppeteer-core' */
/** @import { PageReport } from '../../src/model/report' */
/** @import { BrowserName } from '../browsers/machine.mjs' */
/** @import { Session, Start } from '../browsers/session.ts' */

/** @typedef {{ browser: BrowserName, program: string, extension: string, url: string }} Showing */

const pictures = join(projectRoot, '.cache/demo');

/**
 * Starts a browser, does something with it, and closes it, whether that went well or not.
 * @param {BrowserName} name
 * @param {Start} start
 * @param {(session: Session) => Promise<void>} use
 */
const withBrowser = async (name, start, use) => {
  const session = await startBrowser(name, start);
  try {
    await use(session);
  } finally {
    // The reader may have closed it already.
    if (session.browser.connected) await session.close();
  }
};

/** Opens an address, or says that it cannot be opened. @param {Page} page @param {string} url @param {'load' | 'domcontentloaded'} waitUntil */
const open = (page, url, waitUntil) =>
  page.goto(url, { waitUntil }).catch((/** @type {Error} */ { message }) => {
    throw new Error(`${message.split('\n')[0]}\n${url} does not open: check the address and the network.`);
  });

/**
 * Opens the page in a window and waits until the reader closes the browser.
 * @param {Showing} showing
 */
export const showInWindow = ({ browser, program, extension, url }) =>
  withBrowser(browser, { program, headless: false, extension }, async (session) => {
    const [page = await session.newPage()] = await session.browser.pages();
    await open(page, url, 'domcontentloaded');
    console.log(`${url} is open. Close the browser to end.`);
    await new Promise((resolve) => session.browser.once('disconnected', resolve));
  });

/** Reads the page to its end, so that all that comes late has come, and takes a picture. @param {Page} page @param {string} file */
const photograph = async (page, file) => {
  await page.bringToFront();
  await readToTheEnd(page);
  await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path: join(pictures, file) });
  await page.screenshot({ path: join(pictures, file.replace('.png', '-whole.png')), fullPage: true });
};

/** Prints each appeal as the popup would tell it. @param {Page} ownPage @param {PageReport} report */
const printAppeals = async (ownPage, { site, appeals }) => {
  console.log(`\n${appeals.filter(({ hidden }) => hidden).length} hidden on ${site}`);
  for (const { kind, words, because, hidden } of appeals) {
    const reasons = await ownPage.evaluate(
      (list) =>
        list.map(({ reason, detail }) => {
          const sentence = chrome.i18n.getMessage(`because_${reason.replaceAll('-', '_')}`) || reason;
          return detail ? `${sentence} (${detail})` : sentence;
        }),
      because.map(({ reason, detail = '' }) => ({ reason, detail })),
    );
    console.log(`  ${hidden ? 'hidden' : 'shown '}  ${kind.padEnd(12)}  ${words.slice(0, 60) || '(no words)'}`);
    for (const reason of reasons) console.log(`          because: ${reason}`);
  }
};

/**
 * Opens the page where nobody can see it, once without Stet and once with it; prints what was hidden and why, and
 * writes pictures of both.
 * @param {Showing} showing
 */
export const showAsText = async ({ browser, program, extension, url }) => {
  mkdirSync(pictures, { recursive: true });
  await withBrowser(browser, { program, headless: true }, async (alone) => {
    const before = await alone.newPage();
    await open(before, url, 'load');
    await photograph(before, 'before.png');
  });
  await withBrowser(browser, { program, headless: true, extension }, async (session) => {
    const ownPage = await session.openOwnPage('options/index.html');
    const after = await session.newPage();
    await open(after, url, 'load');
    await photograph(after, 'after.png');
    const report = await reportOf(ownPage, after);
    if (report) await printAppeals(ownPage, report);
    else console.log('\nStet does not answer on this page.');
  });
  console.log(
    `\npictures: ${relative(process.cwd(), pictures)}/before.png, after.png, before-whole.png, after-whole.png`,
  );
};
