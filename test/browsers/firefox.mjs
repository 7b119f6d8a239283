import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { projectRoot, startLimit } from './machine.mjs';

/** @import { Session, Start } from './session.ts' */

/** Firefox gives each extension a random address; a fixed one lets us open its pages. */
const uuid = '5e7a57e7-0000-4000-8000-000000000001';

/** Returns the name by which Firefox knows Stet. */
export const ownId = () => {
  const manifest = JSON.parse(readFileSync(join(projectRoot, 'manifest.json'), 'utf8'));
  return manifest['{{firefox}}.browser_specific_settings'].gecko.id;
};

/** @param {number} port */
const proxyPreferences = (port) => ({
  'network.proxy.type': 1,
  'network.proxy.http': '127.0.0.1',
  'network.proxy.http_port': port,
  'network.proxy.ssl': '127.0.0.1',
  'network.proxy.ssl_port': port,
  'network.proxy.allow_hijacking_localhost': true,
});

/**
 * Starts Firefox.
 * @param {Start} start
 * @returns {Promise<Session>}
 */
export const startFirefox = async ({ program, headless, extension, proxyPort, profile, sleepAfter }) => {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: program,
    headless,
    timeout: startLimit,
    defaultViewport: headless ? { width: 1280, height: 900 } : null,
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [ownId()]: uuid }),
      // An extension that is installed for one run leaves with it; what it stored stays for the next.
      'extensions.webextensions.keepStorageOnUninstall': true,
      'extensions.webextensions.keepUuidOnUninstall': true,
      'dom.security.https_first': false,
      ...(proxyPort && proxyPreferences(proxyPort)),
      ...(sleepAfter && { 'extensions.background.idle.timeout': sleepAfter }),
    },
    ...(profile && { userDataDir: profile }),
  });
  if (extension) await browser.installExtension(extension);
  return {
    name: 'firefox',
    browser,
    newPage: () => browser.newPage(),
    openOwnPage: async (path) => {
      const page = await browser.newPage();
      // Firefox tells no load event of an extension's page.
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      await page.waitForFunction(() => document.readyState === 'complete' && location.href !== 'about:blank', {
        polling: 50,
      });
      return page;
    },
    close: () => browser.close(),
  };
};
