import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { floors } from './floors';

const src = join(import.meta.dirname, '../src');

const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((f) => /\.tsx?$/.test(f));
/** What lies outside of src (the texts of the interface) is data and on no floor. */
const importsOf = (file: string): string[] =>
  [...readFileSync(join(src, file), 'utf8').matchAll(/(?:from|import)\s*\(?\s*'(\.[^']+)'/g)]
    .map((m) => relative(src, join(src, dirname(file), m[1] ?? '')))
    .filter((path) => !path.startsWith('../'));
const folderOf = (path: string): string => path.split('/')[0] ?? '';

describe('the floors of the house', () => {
  it('has a floor for every folder of src, and for no other', () => {
    expect([...new Set(files.map(folderOf))].toSorted()).toEqual(Object.keys(floors).toSorted());
  });

  it.each(files)('%s imports only from floors with a lower number', (file) => {
    const own = folderOf(file);
    const wrong = importsOf(file).filter((path) => {
      const folder = folderOf(path);
      return folder !== own && !((floors[folder] ?? 99) < (floors[own] ?? -1));
    });
    expect(wrong).toEqual([]);
  });
});
