import puppeteer from 'puppeteer-core';
import { fetchedFolder, startLimit } from './machine.mjs';

/** @import { Session, Start } from './session.ts' */

/** Keeps the browser from asking its maker anything while it is tested. */
const quiet = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable',
];

/** A root user, a headless test and a browser that nobody installed get no sandbox from most systems. @param {Start} start */
const sandbox = ({ headless, program }) =>
  process.getuid?.() === 0 || headless || program.startsWith(fetchedFolder) ? ['--no-sandbox'] : [];

/**
 * Starts Chromium or Chrome.
 * @param {Start} start
 * @returns {Promise<Session>}
 */
export const startChromium = async (start) => {
  const { program, headless, extension, proxyPort, profile } = start;
  // A proxy is not asked for addresses on this machine, unless it is told so.
  const proxy = proxyPort ? [`--proxy-server=http://127.0.0.1:${proxyPort}`, '--proxy-bypass-list=<-loopback>'] : [];
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath: program,
    headless,
    timeout: startLimit,
    pipe: true,
    enableExtensions: true,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: [...quiet, ...sandbox(start), ...proxy],
    ...(profile && { userDataDir: profile }),
  });
  const id = extension && (await browser.installExtension(extension));
  return {
    name: 'chrome',
    browser,
    newPage: () => browser.newPage(),
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/${path}`);
      return page;
    },
    close: () => browser.close(),
  };
};
