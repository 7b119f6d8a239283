import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { startWithStet } from '../browsers/installed';
import type { Session } from '../browsers/session';
import { text } from './popup-tab';

let session: Session;
let page: Page;
const folder = mkdtempSync(join(tmpdir(), 'stet-'));

/** Firefox tells no end of a reload of its own pages: a new tab in place of the old one is the same to the page. */
const openAnew = async (): Promise<void> => {
  const before: Page | undefined = page;
  page = await session.openOwnPage('options/index.html');
  await page.waitForSelector('.kind input');
  await before?.close();
};

beforeAll(async () => {
  session = await startWithStet(inject('browser'));
});
afterAll(async () => {
  await session.close();
  rmSync(folder, { recursive: true });
});
beforeEach(async () => {
  await openAnew();
  await page.evaluate(async () => {
    await chrome.storage.sync.clear();
    await chrome.storage.local.clear();
  });
});

interface Stored {
  readonly sync: Record<string, unknown>;
  readonly local: Record<string, unknown>;
}
const stored = (): Promise<Stored> =>
  page.evaluate(async () => ({
    sync: await chrome.storage.sync.get(null),
    local: await chrome.storage.local.get(null),
  }));
const said = (selector: string): Promise<string> =>
  page.evaluate((css) => [...document.querySelectorAll(css)].map((found) => found.textContent).join(' '), selector);
const press = async (name: string, within = ''): Promise<void> => {
  const found = await page.waitForSelector(
    `::-p-xpath(//${within || '*'}//button[starts-with(normalize-space(), "${name}")])`,
  );
  await found?.click();
};
const load = async (content: string): Promise<void> => {
  const file = join(folder, 'backup.json');
  writeFileSync(file, content);
  const [field] = await page.$$('input[type="file"]');
  if (!field) throw new Error('the field for files is gone');
  await (field as unknown as { uploadFile: (path: string) => Promise<void> }).uploadFile(file);
};

describe('the settings page', () => {
  it('keeps a switch, and a second page of settings follows', async () => {
    const second = await session.openOwnPage('options/index.html');
    await page.bringToFront();
    const [first] = await page.$$('.kind input');
    await first?.click();
    await expect.poll(stored).toMatchObject({ sync: { general: { kinds: { donation: false } } } });
    await expect
      .poll(() => second.evaluate(() => document.querySelector<HTMLInputElement>('.kind input')?.checked))
      .toBe(false);
    await second.close();
  });

  it('gives a site settings of its own, takes them away, and brings them back', async () => {
    await page.type('.add-site input', 'https://www.News.example/today');
    await page.keyboard.press('Enter');
    await expect.poll(() => said('.site-name')).toBe('news.example');
    expect((await stored()).sync).not.toHaveProperty('site:news.example');
    await (await page.$('.site input'))?.click();
    await expect.poll(stored).toMatchObject({ sync: { 'site:news.example': { off: true } } });
    await press(text('options_site_remove'));
    await expect.poll(stored).not.toHaveProperty(['sync', 'site:news.example']);
    await press(text('options_undo'));
    await expect.poll(stored).toMatchObject({ sync: { 'site:news.example': { off: true } } });
  });

  it('stays as wide as a phone, whatever the name of an unfolded site', async () => {
    const site = `${'donaudampfschifffahrt'.repeat(2)}.${'verlagsgruppe'.repeat(3)}.example`;
    const stays = [{ by: 'box', print: `main > .${'support-box'.repeat(8)}`, kind: 'donation' }];
    await page.evaluate((key, value) => chrome.storage.sync.set({ [key]: value }), `site:${site}`, { stays });
    await page.setViewport({ width: 360, height: 700 });
    await press(text('options_site_change'));
    await page.waitForSelector('.site-details select');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });

  it('names the broken line while it is written, and keeps it when the whole ones are saved', async () => {
    const own = 'news.example##.plea\nnews.example##:nonsense(x)';
    await page.type('.rule-text', own);
    await expect.poll(() => said('.rule-error')).toContain(':nonsense');
    await press(text('options_rules_save'));
    await expect.poll(stored).toMatchObject({ local: { ownRules: { text: own, rules: [{ selector: '.plea' }] } } });
  });

  it.each([
    ['no JSON', 'hello', 'options_backup_not_json'],
    ['a stranger', '{"name":"x"}', 'options_backup_not_stet'],
    ['5 MB', `{"stet":1,"ownRules":"${'x'.repeat(5_000_000)}"}`, 'options_backup_broken'],
    ['a wrong value', '{"stet":1,"sites":{"x.org":{"off":"no"}}}', 'options_expected_switch'],
  ])('refuses a file with %s in one sentence and changes nothing', async (_what, content, words) => {
    await page.evaluate(() => chrome.storage.sync.set({ 'site:mine.example': { off: true } }));
    const before = await stored();
    await load(content);
    await expect.poll(() => said('.notice')).toContain(text(words));
    expect(await stored()).toEqual(before);
  });

  it('replaces everything by a backup, once the reader has said yes; and forgets everything likewise', async () => {
    await page.evaluate(() => chrome.storage.sync.set({ 'site:mine.example': { off: true } }));
    await load('{"stet":1,"sites":{"x.org":{"off":true}},"ownRules":"x.org##.plea"}');
    await press(text('options_backup_replace'), 'dialog');
    await expect
      .poll(stored)
      .toMatchObject({ sync: { 'site:x.org': { off: true } }, local: { ownRules: { rules: [{}] } } });
    expect((await stored()).sync).not.toHaveProperty('site:mine.example');
    await press(text('options_reset_button'), 'section');
    await press(text('options_reset_button'), 'dialog');
    await expect.poll(stored).toEqual({ sync: {}, local: {} });
  });

  it('opens with the defaults over corrupt storage, and leaves it as it is', async () => {
    const corrupt = { general: [1, 'x'], 'site:x.org': 'x', version: {} };
    await page.evaluate((items) => chrome.storage.sync.set(items), corrupt);
    await openAnew();
    await expect.poll(() => page.$$eval('.kind input:checked', (found) => found.length)).toBe(8);
    expect((await stored()).sync).toEqual(corrupt);
  });
});
