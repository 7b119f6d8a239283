import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';

const src = join(import.meta.dirname, '../src');

/** The table of the house: a folder imports only from folders on a lower number, never sideways. */
const floors: Record<string, number> = {
  model: 0,
  rules: 1,
  clues: 1,
  dom: 1,
  finder: 2,
  page: 2,
  article: 2,
  ui: 2,
  browser: 3,
  background: 4,
  content: 4,
  popup: 4,
  options: 4,
  reader: 4,
};

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));
/** What lies outside of src (the texts of the interface) is data and on no floor. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map((m) => relative(src, join(src, dirname(file), m[1] ?? '')))
    .filter((path) => !path.startsWith('../'));
const folderOf = (path: string): string => path.split('/')[0] ?? '';

describe('the floors of the house', () => {
  it('has a floor for every folder of src', () => {
    expect([...new Set(files.map(folderOf))].filter((folder) => !(folder in floors))).toEqual([]);
  });

  it.each(files)('%s imports only from floors above it in the table', (file) => {
    const own = folderOf(file);
    const wrong = importsOf(file).filter((path) => {
      const folder = folderOf(path);
      return folder !== own && !((floors[folder] ?? 99) < (floors[own] ?? -1));
    });
    expect(wrong).toEqual([]);
  });
});
