import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { build, type Plugin } from 'vite';
import { packShelf } from '../../src/rules/pack-shelf';
import { startAlone } from '../browsers/installed';
import type { DoorTimes } from './door-in-page';
import { doorMarkup } from './door-markup';

/** Elements, and so many rounds that each size takes about as long. */
const sizes = [
  { size: 1000, rounds: 31 },
  { size: 10_000, rounds: 11 },
  { size: 100_000, rounds: 5 },
];

const packRules: Plugin = {
  name: 'pack-rules',
  enforce: 'pre',
  load: {
    filter: { id: /\/rules\/shelf\/\w+\.txt$/ },
    handler: (id) => ({ code: packShelf(id, readFileSync(id, 'utf8')), moduleType: 'js' }),
  },
};

/** Resolves to the finder as one script that needs no extension around it. */
const finderScript = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [packRules],
    build: {
      write: false,
      rolldownOptions: { input: join(import.meta.dirname, 'door-in-page.ts'), output: { format: 'iife' } },
    },
  });
  const code = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  return code.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
};

const measure = async (page: Page, script: string, size: number, rounds: number): Promise<DoorTimes> => {
  await page.setContent(doorMarkup(size), { waitUntil: 'domcontentloaded' });
  await page.addScriptTag({ content: script });
  return (await page.evaluate(`measureDoor(${rounds})`)) as DoorTimes;
};

const cell = (value: number, digits: number): string =>
  value.toLocaleString('en', { minimumFractionDigits: digits, maximumFractionDigits: digits }).padStart(12);

const row = ({ elements, appeals, read, again }: DoorTimes): string => {
  const each = (milliseconds: number): string => cell(milliseconds, 1) + cell((1000 * milliseconds) / elements, 2);
  return `${cell(elements, 0)}${cell(appeals, 0)}${each(read)}${each(again)}`;
};

/** Times the finder, in a real Chrome, on pages of several sizes, and prints a row for each. */
export const measureDoor = async (): Promise<void> => {
  const script = await finderScript();
  const session = await startAlone('chrome');
  try {
    const page = await session.newPage();
    // The first sizes are measured warm, as the last one is.
    await measure(page, script, 10_000, 5);
    console.log(
      ['elements', 'appeals', 'read, ms', 'per 1,000', 'again, ms', 'per 1,000']
        .map((head) => head.padStart(12))
        .join(''),
    );
    for (const { size, rounds } of sizes) console.log(row(await measure(page, script, size, rounds)));
  } finally {
    await session.close();
  }
};
