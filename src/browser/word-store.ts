import type { Browser } from 'webextension-polyfill';
import { areWords } from '../clues/words/are-words';
import type { Words } from '../clues/words/words';

const keyOf = (code: string): string => `words:${code}`;
const versionKey = 'words:version';

/**
 * Takes the browser, the words of every language and their version; lays them into `storage.local`, where a page reads
 * those of its language only. Every page carries English; all 26 languages would be three times the content script.
 */
export async function layOutWords(
  browser: Pick<Browser, 'storage'>,
  shelf: ReadonlyMap<string, Words>,
  version: string,
): Promise<void> {
  const { local } = browser.storage;
  const known = await local.get(versionKey);
  if (known[versionKey] === version) return;
  const items = [...shelf].map(([code, words]) => [keyOf(code), words] as const);
  await local.set({ ...Object.fromEntries(items), [versionKey]: version });
}

/** Takes the browser and codes of languages; resolves to their words. A language that is missing or damaged is left out; the page is then read by its structure. */
export async function readWords(
  browser: Pick<Browser, 'storage'>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Words>> {
  const items = await browser.storage.local.get(codes.map(keyOf));
  return new Map(
    codes.flatMap((code) => {
      const words = items[keyOf(code)];
      return areWords(words) ? [[code, words] as const] : [];
    }),
  );
}
