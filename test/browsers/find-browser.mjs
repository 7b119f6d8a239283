import { delimiter, join } from 'node:path';

/** @import { BrowserName, Machine } from './machine.mjs' */

/** The oldest versions that manifest.json allows. */
const oldest = { chrome: 121, firefox: 142 };

const commands = {
  chrome: ['google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser'],
  firefox: ['firefox', 'firefox-esr'],
};

/** @type {(machine: Machine) => Record<BrowserName, string[]>} */
const windowsPlaces = ({ env }) => {
  const roots = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => env[name] ?? []);
  return {
    chrome: roots.map((root) => join(root, 'Google/Chrome/Application/chrome.exe')),
    firefox: roots.map((root) => join(root, 'Mozilla Firefox/firefox.exe')),
  };
};

/** @type {(machine: Machine) => Record<BrowserName, string[]>} */
const macPlaces = ({ home }) => {
  const roots = ['/Applications', join(home, 'Applications')];
  const app = (/** @type {string} */ name, /** @type {string} */ file) =>
    roots.map((root) => join(root, `${name}.app/Contents/MacOS`, file));
  return {
    chrome: [...app('Google Chrome', 'Google Chrome'), ...app('Chromium', 'Chromium')],
    firefox: app('Firefox', 'firefox'),
  };
};

/** @type {(machine: Machine) => Record<BrowserName, string[]>} */
const unixPlaces = ({ env }) => {
  const folders = [...(env['PATH'] ?? '').split(delimiter), '/usr/bin', '/usr/local/bin', '/snap/bin'].filter(Boolean);
  const everywhere = (/** @type {string[]} */ names) => names.flatMap((n) => folders.map((folder) => join(folder, n)));
  return { chrome: everywhere(commands.chrome), firefox: everywhere(commands.firefox) };
};

/** @type {(name: BrowserName, machine: Machine) => string[]} */
const usualPlaces = (name, machine) => {
  if (machine.platform === 'win32') return windowsPlaces(machine)[name];
  if (machine.platform === 'darwin') return [...macPlaces(machine)[name], ...unixPlaces(machine)[name]];
  return unixPlaces(machine)[name];
};

/**
 * Takes a browser's name; returns the path of one on this machine that is new enough, or undefined.
 * Throws when $CHROME or $FIREFOX names one that cannot be used: whoever sets it wants that one and no other.
 * @param {BrowserName} name
 * @param {Machine} machine
 */
export const findBrowser = (name, machine) => {
  const usable = (/** @type {string} */ path) =>
    machine.exists(path) && (machine.majorVersion(path) ?? 0) >= oldest[name];
  const variable = name.toUpperCase();
  const wanted = machine.env[variable];
  if (!wanted) return [...usualPlaces(name, machine), machine.fetched(name) ?? ''].find(usable);
  if (usable(wanted)) return wanted;
  throw new Error(`$${variable} is ${wanted}, where no ${name} ${oldest[name]} or later starts: correct or unset it.`);
};
