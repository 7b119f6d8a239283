import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');

it.each(['chrome', 'firefox'])(
  'the content script for %s says in its first line that it is compiled at once',
  (target) => {
    const script = readFileSync(join(dist, target, 'content/index.js'), 'utf8');
    expect(script.split('\n', 1)).toEqual(['//# allFunctionsCalledOnLoad']);
  },
);

it.each(['chrome', 'firefox'])('the content script for %s, which every page pays for, is at most 100 kB', (target) => {
  expect(statSync(join(dist, target, 'content/index.js')).size).toBeLessThanOrEqual(100_000);
});

/** Takes a file of a build; returns it and all that it loads by name, and they in turn. */
const loadedBy = (file: string): string[] => [
  file,
  ...[...readFileSync(file, 'utf8').matchAll(/(?:src=|href=|from ?)"(\.[^"]+)"/g)].flatMap(([, path = '']) =>
    loadedBy(join(file, '..', path)),
  ),
];

it.each(['chrome', 'firefox'])('all that the popup for %s loads before it is painted is at most 60 kB', (target) => {
  const files = [...new Set(loadedBy(join(dist, target, 'popup/index.html')))];
  expect(files.filter((file) => file.endsWith('.js')).length).toBeGreaterThan(1);
  expect(files.reduce((sum, file) => sum + statSync(file).size, 0)).toBeLessThanOrEqual(60_000);
});
