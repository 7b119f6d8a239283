import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isInstalled } from './install.mjs';

type Packages = Record<string, { version?: string; optional?: boolean }>;

const project = (locked: Packages, installed?: Packages): string => {
  const root = mkdtempSync(join(tmpdir(), 'stet-install-'));
  writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...locked } }));
  mkdirSync(join(root, 'node_modules'));
  const hidden = join(root, 'node_modules/.package-lock.json');
  if (installed) writeFileSync(hidden, JSON.stringify({ packages: installed }));
  return root;
};

const vite = { 'node_modules/vite': { version: '8.0.0' } };

it.each([
  ['nothing is installed', project(vite), false],
  ['all is there', project(vite, vite), true],
  ['a package is missing', project({ ...vite, 'node_modules/knip': { version: '6.0.0' } }, vite), false],
  ['a package is older than the lockfile', project({ 'node_modules/vite': { version: '8.1.0' } }, vite), false],
  ['only another platform’s package is missing', project({ ...vite, w: { version: '1', optional: true } }, vite), true],
])('packages when %s', (_, root, complete) => {
  expect(isInstalled(root)).toBe(complete);
});
