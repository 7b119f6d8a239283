import { existsSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { installPackages, isInstalled } from './install.mjs';

type Packages = Record<string, { version?: string; optional?: boolean }>;

afterEach(() => vi.unstubAllEnvs());

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

/** Puts a program of this text in the place of npm. */
const npmThat = (root: string, text: string): void => {
  const program = join(root, 'npm.cjs');
  writeFileSync(program, text);
  vi.stubEnv('npm_execpath', program);
};

it.each([
  ['fails', 'console.error("no such host"); process.exit(1)', /^no such host\n+npm install failed: check the network/],
  ['breaks off and says nothing of it', '', /^npm broke off\nnpm install failed: check the network/],
])('names the one thing to do when npm %s', (_, text, message) => {
  const root = project(vite);
  npmThat(root, text);
  expect(() => installPackages(root, () => {})).toThrow(message);
});

it('says that it installs before it does, and is content with what npm has brought', () => {
  const root = project(vite);
  npmThat(
    root,
    `const fs = require('fs');
    fs.mkdirSync('node_modules', { recursive: true });
    fs.writeFileSync('node_modules/.package-lock.json', '${JSON.stringify({ packages: vite })}');`,
  );
  const say = vi.fn<(line: string) => void>();
  expect(installPackages(root, say)).toBe('installed');
  expect(say).toHaveBeenCalledOnce();
  expect(installPackages(root, say)).toBe('all there');
  expect(say).toHaveBeenCalledOnce();
});

it('clears away what an install that broke off has left, and nothing that npm had finished', () => {
  const [broken, older] = [project(vite), project(vite, {})];
  for (const root of [broken, older]) {
    mkdirSync(join(root, 'node_modules/.vite-Q4MqsIp'));
    npmThat(root, '');
    expect(() => installPackages(root, () => {})).toThrow('npm broke off');
  }
  expect(existsSync(join(broken, 'node_modules/.vite-Q4MqsIp'))).toBe(false);
  expect(existsSync(join(older, 'node_modules/.vite-Q4MqsIp'))).toBe(true);
});
