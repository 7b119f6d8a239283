import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startAlone, startWithStet } from '../../browsers/installed';
import { projectRoot } from '../../browsers/machine.mjs';
import type { Session } from '../../browsers/session';
import { serve } from '../../pages/serve.mjs';
import { answerLive, liveAddress } from '../live-pages';

let server: Awaited<ReturnType<typeof serve>>;
let stet: Session;
let alone: Session;

beforeAll(async () => {
  server = await serve(answerLive);
  stet = await startWithStet('chrome', { proxyPort: server.port });
  alone = await startAlone('chrome', { proxyPort: server.port });
});
afterAll(async () => {
  await stet.close();
  await alone.close();
  await server.close();
});

/** Opens a page and writes down the errors that its console shows. */
const open = async (session: Session, name: 'overlay' | 'routes'): Promise<{ page: Page; errors: string[] }> => {
  const page = await session.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? (error.stack ?? '') : String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(liveAddress(name));
  return { page, errors };
};

const idOfStet = async (): Promise<string> => {
  const target = await stet.browser.waitForTarget((each) => each.url().startsWith('chrome-extension:'));
  return new URL(target.url()).host;
};

it('updated while pages are open, Stet hands them back, cleans the next one, and says nothing', async () => {
  const { page, errors } = await open(stet, 'overlay');
  const bare = await open(alone, 'overlay');
  await expect.poll(() => page.$$('[data-stet]')).not.toEqual([]);
  await stet.browser.installExtension(join(projectRoot, 'dist/chrome'));
  await page.bringToFront();
  await expect.poll(() => page.content()).toBe(await bare.page.content());
  expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  const next = await open(stet, 'overlay');
  await expect.poll(() => next.page.$$('[data-stet]')).not.toEqual([]);
  await next.page.close();
  await page.close();
  await bare.page.close();
});

it('removed while pages are open, Stet leaves them as they would be without it, and says nothing', async () => {
  const names = ['overlay', 'routes'] as const;
  const pages = await Promise.all(names.map((name) => open(stet, name)));
  const bare = await Promise.all(names.map((name) => open(alone, name)));
  for (const { page } of pages) await expect.poll(() => page.$$('[data-stet]')).not.toEqual([]);
  await stet.browser.uninstallExtension(await idOfStet());
  for (const [place, { page, errors }] of pages.entries()) {
    await page.bringToFront();
    await expect.poll(() => page.content()).toBe(await bare[place]?.page.content());
    await page.evaluate(() => document.body.append(document.createElement('p')));
    expect(await page.$$('[data-stet]')).toEqual([]);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  }
});
