import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

/** @typedef {'chrome' | 'firefox'} BrowserName */

/**
 * What finding a browser needs to know of a machine; tests hand in one of their own.
 * @typedef {object} Machine
 * @property {string} platform `process.platform`
 * @property {NodeJS.ProcessEnv} env
 * @property {string} home
 * @property {(name: BrowserName) => string | undefined} fetched path of the browser that was fetched earlier
 * @property {boolean} root may install packages
 * @property {(path: string) => boolean} exists
 * @property {(path: string) => number | undefined} majorVersion of the browser at `path`; undefined when it does not start
 * @property {(command: string, args: string[]) => boolean} run with only its complaints shown; true when it succeeded
 */

export const projectRoot = join(import.meta.dirname, '../..');

/** Where fetched browsers lie, and beside them `chrome.path` and `firefox.path`, which say where exactly. */
export const fetchedFolder = join(projectRoot, '.cache/browsers');

/** After so many milliseconds a browser that has not started will not; a busy machine takes its time. */
export const startLimit = 90_000;

/** @type {Machine['fetched']} */
const fetched = (name) => {
  const note = join(fetchedFolder, `${name}.path`);
  return existsSync(note) ? readFileSync(note, 'utf8') : undefined;
};

/** @type {Machine['majorVersion']} */
const majorVersion = (path) => {
  // On Windows `--version` opens a window instead of printing.
  if (process.platform === 'win32') return Number.POSITIVE_INFINITY;
  const { stdout } = spawnSync(path, ['--version'], { encoding: 'utf8', timeout: startLimit });
  const major = / (\d+)\./.exec(stdout ?? '')?.[1];
  return major === undefined ? undefined : Number(major);
};

/** @type {Machine['run']} */
const run = (command, args) =>
  spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0;

/** @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  home: homedir(),
  root: process.getuid?.() === 0,
  exists: existsSync,
  fetched,
  majorVersion,
  run,
};
