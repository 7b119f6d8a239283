import { cpus } from 'node:os';
import { siteOf } from '../../src/model/site';
import { startAlone } from '../browsers/installed';
import type { Session } from '../browsers/session';
import type { BenchPage } from './bench-page';
import { measurePage, type Pair } from './measure-page';
import type { Measured } from './totals';

/** So many pages are open at a time, in both browsers, for each processor: most of the time they only wait. */
const tabsPerProcessor = 2;

/** Resolves once Stet's background has done its first work: the words of languages are laid out. */
const whenPrepared = async (session: Session): Promise<void> => {
  const page = await session.openOwnPage('options/index.html');
  await page.waitForFunction(async () => 'words:version' in (await chrome.storage.local.get('words:version')), {
    polling: 50,
  });
  await page.close();
};

/** Pages of one site are visited one after the other, in their order: what Stet learns of a site comes from earlier visits. */
const bySite = (pages: readonly BenchPage[]): BenchPage[][] => {
  const sites = new Map<string, BenchPage[]>();
  for (const page of pages) {
    const site = siteOf(new URL(page.url).hostname);
    sites.set(site, [...(sites.get(site) ?? []), page]);
  }
  return [...sites.values()];
};

const measureAll = async (
  pair: Pair,
  pages: readonly BenchPage[],
  say: (line: string) => void,
): Promise<Measured[]> => {
  const done = new Map<BenchPage, Measured>();
  const queue = bySite(pages);
  const work = async (): Promise<void> => {
    for (let site = queue.shift(); site; site = queue.shift())
      for (const page of site) {
        done.set(page, await measurePage(pair, page));
        if (done.size % 25 === 0) say(`${done.size} of ${pages.length} pages`);
      }
  };
  await Promise.all(Array.from({ length: tabsPerProcessor * cpus().length }, work));
  return pages.flatMap((page) => done.get(page) ?? []);
};

/** Takes the folder of a built extension and pages; resolves to what became of each page, in their order. Tells from time to time how far it is. */
export const measureIn = async (
  extension: string,
  pages: readonly BenchPage[],
  say: (line: string) => void,
): Promise<Measured[]> => {
  const sessions = await Promise.all([startAlone('chrome'), startAlone('chrome', { extension })]);
  const [bare, stet] = sessions;
  try {
    await whenPrepared(stet);
    return await measureAll({ bare: bare.browser, stet: stet.browser }, pages, say);
  } finally {
    await Promise.all(sessions.map((session) => session.close()));
  }
};
