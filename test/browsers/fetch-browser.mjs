// Run as a program of its own (`node fetch-browser.mjs chrome`), so that giving up ends every open connection.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Browser, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { fetchedFolder } from './machine.mjs';

/** After so many milliseconds without a byte the network counts as missing. */
const patience = 15_000;

const deadline = setTimeout(() => {
  console.error(`no answer for ${patience / 1000} s`);
  process.exit(1);
}, patience);

const browser = process.argv[2] === 'firefox' ? Browser.FIREFOX : Browser.CHROME;
const platform = detectBrowserPlatform();
if (!platform) throw new Error('no browser is published for this platform');
mkdirSync(fetchedFolder, { recursive: true });
try {
  const buildId = await resolveBuildId(browser, platform, 'stable');
  const downloadProgressCallback = () => void deadline.refresh();
  const options = { browser, platform, buildId, cacheDir: fetchedFolder, downloadProgressCallback };
  const { executablePath } = await install(options);
  writeFileSync(join(fetchedFolder, `${browser}.path`), executablePath);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
clearTimeout(deadline);
