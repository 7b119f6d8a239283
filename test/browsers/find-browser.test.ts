import { describe, expect, it, vi } from 'vitest';
import { ensureBrowser } from './ensure-browser.mjs';
import { findBrowser } from './find-browser.mjs';
import type { Machine } from './machine.mjs';

/** A machine with the programs in `has`, by path and major version. */
const machine = (has: Record<string, number>, over: Partial<Machine> = {}): Machine => ({
  platform: 'linux',
  env: { PATH: '/usr/bin:/opt/bin' },
  home: '/home/reader',
  fetched: () => undefined,
  root: false,
  exists: (path) => path in has,
  majorVersion: (path) => has[path],
  run: () => false,
  ...over,
});

describe('finding a browser', () => {
  it('takes the one that the environment names, before any other', () => {
    const env = { PATH: '/usr/bin', CHROME: '/my/chrome' };
    expect(findBrowser('chrome', machine({ '/my/chrome': 140, '/usr/bin/chromium': 156 }, { env }))).toBe('/my/chrome');
  });

  it('says so when the environment names one that does not start, and does not take another', () => {
    const env = { PATH: '/usr/bin', FIREFOX: '/my/firefox' };
    expect(() => findBrowser('firefox', machine({ '/usr/bin/firefox': 153 }, { env }))).toThrow(
      '$FIREFOX is /my/firefox',
    );
  });

  it.each([
    ['linux', 'chrome', '/usr/bin/chromium'],
    ['linux', 'firefox', '/opt/bin/firefox-esr'],
    ['darwin', 'chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
    ['darwin', 'firefox', '/home/reader/Applications/Firefox.app/Contents/MacOS/firefox'],
    ['win32', 'chrome', 'C:/Programs/Google/Chrome/Application/chrome.exe'],
    ['win32', 'firefox', 'C:/Programs/Mozilla Firefox/firefox.exe'],
  ] as const)('looks in the usual places of %s for %s', (platform, name, path) => {
    const env = { PATH: '/usr/bin:/opt/bin', PROGRAMFILES: 'C:/Programs' };
    expect(findBrowser(name, machine({ [path]: 156 }, { platform, env }))).toBe(path);
  });

  it('passes over one that is too old for the manifest, or that does not start', () => {
    const has = { '/usr/bin/firefox': 128, '/opt/bin/firefox': Number.NaN, '/usr/bin/firefox-esr': 153 };
    expect(findBrowser('firefox', machine(has))).toBe('/usr/bin/firefox-esr');
  });

  it('takes the one that was fetched earlier', () => {
    expect(findBrowser('chrome', machine({ '/cache/chrome': 156 }, { fetched: () => '/cache/chrome' }))).toBe(
      '/cache/chrome',
    );
  });
});

describe('a machine without a browser', () => {
  it('fetches one from its maker, and needs no apt then', () => {
    const has: Record<string, number> = {};
    const run = vi.fn<Machine['run']>(() => {
      has['/cache/chrome'] = 156;
      return true;
    });
    const bare = machine(has, { fetched: () => '/cache/chrome', run, root: true });
    expect(ensureBrowser('chrome', bare, () => {})).toBe('/cache/chrome');
    expect(run).toHaveBeenCalledOnce();
  });

  it('as root on Debian, installs one with apt when none can be fetched', () => {
    const has: Record<string, number> = { '/usr/bin/apt-get': 2 };
    const run: Machine['run'] = (command, args) => {
      if (command !== 'apt-get') return false;
      if (args.includes('firefox-esr')) has['/usr/bin/firefox-esr'] = 153;
      return true;
    };
    expect(ensureBrowser('firefox', machine(has, { run, root: true }), () => {})).toBe('/usr/bin/firefox-esr');
  });

  it('leaves apt alone without root, and names the one thing to do', () => {
    const run = vi.fn<Machine['run']>(() => false);
    const bare = machine({ '/usr/bin/apt-get': 2 }, { run });
    expect(() => ensureBrowser('chrome', bare, () => {})).toThrow('Install Chrome or Chromium, or set $CHROME');
    expect(run.mock.calls.filter(([command]) => command === 'apt-get')).toEqual([]);
  });
});
