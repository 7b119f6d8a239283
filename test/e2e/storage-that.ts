import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { projectRoot } from '../browsers/machine.mjs';

/** What storage does before it does what it was asked for. It runs in the browser, by itself. */
type Before = (method: 'get' | 'set' | 'remove') => Promise<unknown>;

/** Runs in the browser, before any script of Stet: puts `before` in front of all that storage is asked for. */
const bend = (before: Before): void => {
  type Area = Record<string, (...asked: unknown[]) => Promise<unknown>>;
  const { browser, chrome } = globalThis as { browser?: unknown; chrome?: unknown };
  const { storage } = (browser ?? chrome) as { storage: Record<'sync' | 'local', Area> };
  for (const area of [storage.sync, storage.local])
    for (const method of ['get', 'set', 'remove'] as const) {
      const ask = area[method]?.bind(area);
      area[method] = async (...asked) => {
        await before(method);
        return ask?.(...asked);
      };
    }
};

const scriptsIn = (folder: string): string[] =>
  ['content', 'background', 'assets'].flatMap((inside) =>
    readdirSync(join(folder, inside))
      .filter((file) => file.endsWith('.js'))
      .map((file) => join(folder, inside, file)),
  );

/** Takes the browser's name; copies the built extension, and puts `before` in front of all storage there. Returns its folder, and what removes it. */
export const stetWithStorageThat = (name: 'chrome' | 'firefox', before: Before) => {
  const copies = join(projectRoot, '.cache/copies');
  mkdirSync(copies, { recursive: true });
  const extension = mkdtempSync(join(copies, `${name}-`));
  cpSync(join(projectRoot, 'dist', name), extension, { recursive: true });
  const bent = `(${String(bend)})(${String(before)});\n`;
  for (const file of scriptsIn(extension)) writeFileSync(file, bent + readFileSync(file, 'utf8'));
  return { extension, remove: () => rmSync(extension, { recursive: true, force: true }) };
};
