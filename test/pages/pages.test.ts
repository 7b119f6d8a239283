import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startWithStet } from '../browsers/installed';
import { reportOf } from '../browsers/page-report.mjs';
import { readToTheEnd } from '../browsers/read-to-the-end.mjs';
import type { Session } from '../browsers/session';
import { answerWith, readTestPages, testPageNames } from './expectation';
import { serve } from './serve.mjs';
import { judge, nothingWrong } from './verdict';

const pages = testPageNames().flatMap(readTestPages);
let server: Awaited<ReturnType<typeof serve>>;
let session: Session;
let ownPage: Page;

beforeAll(async () => {
  server = await serve(answerWith(pages));
  session = await startWithStet('chrome', { proxyPort: server.port });
  ownPage = await session.openOwnPage('options/index.html');
});

afterAll(async () => {
  await session.close();
  await server.close();
});

it.each(pages.map((page) => [page.name, page] as const))('%s', async (_, expected) => {
  const page = await session.newPage();
  await page.goto(expected.url);
  await readToTheEnd(page);
  // What was hidden too boldly is given back in idle time.
  await expect
    .poll(async () => judge(page, expected, await reportOf(ownPage, page)), { interval: 300 })
    .toEqual(nothingWrong);
  await page.close();
});
