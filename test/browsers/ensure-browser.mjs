import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';

/** @import { BrowserName, Machine } from './machine.mjs' */

const titles = { chrome: 'Chrome or Chromium', firefox: 'Firefox' };
const debianPackages = { chrome: ['chromium', 'fonts-liberation'], firefox: ['firefox-esr', 'fonts-liberation'] };

/** @type {(name: BrowserName, machine: Machine) => void} */
const fetchFromItsMaker = (name, machine) => {
  machine.run(process.execPath, [join(import.meta.dirname, 'fetch-browser.mjs'), name]);
};

/** @type {(name: BrowserName, machine: Machine) => void} */
const installWithApt = (name, machine) => {
  if (!machine.root || !machine.exists('/usr/bin/apt-get')) return;
  // A fresh container has no package lists, and lists that are old name packages that are gone.
  machine.run('apt-get', ['update', '-qq']);
  machine.run('apt-get', ['install', '-qq', '-y', '--no-install-recommends', ...debianPackages[name]]);
};

/**
 * Takes a browser's name; returns the path of one that starts: found, else fetched, else installed with apt.
 * Throws with the one thing to do when nothing helped.
 * @param {BrowserName} name
 * @param {Machine} machine
 * @param {(line: string) => void} say told what takes long
 * @returns {string}
 */
export const ensureBrowser = (name, machine, say) => {
  const found = findBrowser(name, machine);
  if (found) return found;
  const ways = [
    { way: fetchFromItsMaker, line: `${titles[name]} is not here: fetching it` },
    { way: installWithApt, line: `${titles[name]} could not be fetched: trying apt` },
  ];
  for (const { way, line } of ways) {
    say(line);
    way(name, machine);
    const now = findBrowser(name, machine);
    if (now) return now;
  }
  throw new Error(
    `Install ${titles[name]}, or set $${name.toUpperCase()} to where it is, and run the same command again.`,
  );
};
