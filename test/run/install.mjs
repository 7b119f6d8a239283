import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean, peer?: boolean }>} Packages */

/** @type {(file: string) => Packages} */
const packagesOf = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;

/** Where npm notes what it has installed, as the last thing it does. @param {string} root */
const noteOf = (root) => join(root, 'node_modules/.package-lock.json');

/**
 * Takes the project's folder; tells whether node_modules holds every package that the lockfile wants, in its version.
 * Dates say nothing here: a fresh checkout is younger than modules that a cache brought back.
 * @param {string} root
 */
export const isInstalled = (root) => {
  if (!existsSync(noteOf(root))) return false;
  const have = packagesOf(noteOf(root));
  return Object.entries(packagesOf(join(root, 'package-lock.json'))).every(
    ([path, { version, optional }]) => path === '' || have[path]?.version === version || (optional && !have[path]),
  );
};

/** Makes npm give up on a network that is not there after half a minute; by itself it takes more than one. */
const soon = ['--fetch-retry-maxtimeout=20000'];

/**
 * Installs what the lockfile names, if anything is missing. Throws with the one thing to do when npm fails.
 * @param {string} root
 * @param {(line: string) => void} say told what takes long
 * @returns {string} what was done, in a word or two
 */
export const installPackages = (root, say) => {
  if (isInstalled(root)) return 'all there';
  say('packages are missing: installing them');
  // What an install that broke off has left there, the next one stumbles over.
  if (!existsSync(noteOf(root))) rmSync(join(root, 'node_modules'), { recursive: true, force: true });
  // Not `npm ci`: that refuses a lockfile which was written where other platforms' packages could not be had.
  // With --no-save the lockfile is obeyed as far as it goes, and left as it is.
  const options = ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error', ...soon];
  // npm is a script that only a shell can start on Windows; npm itself says where it lies.
  const npm = process.env['npm_execpath'];
  const { status, stderr, stdout } = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, encoding: 'utf8' })
    : spawnSync('npm', options, { cwd: root, encoding: 'utf8', shell: true });
  if (status === 0 && isInstalled(root)) return 'installed';
  // Without a network npm can break off half-way and end as if all were well; what it says then is about itself.
  const said = status === 0 ? 'npm broke off' : `${stdout}${stderr}`.split('\n').slice(0, 20).join('\n');
  throw new Error(`${said}\nnpm install failed: check the network, then run the same command again.`);
};
