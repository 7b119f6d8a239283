import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { type BrowserName, projectRoot, thisMachine } from './machine.mjs';
import type { Session, Start } from './session';
import { startBrowser } from './start-browser.mjs';

/** What a test may want besides the browser. */
export type More = Pick<Start, 'extension' | 'proxyPort' | 'profile' | 'sleepAfter'>;

/** Starts the named browser without a window and without Stet. Throws when there is no such browser; `npm test` brings one. */
export const startAlone = (name: BrowserName, more: More = {}): Promise<Session> => {
  const program = findBrowser(name, thisMachine);
  if (!program) throw new Error(`no ${name} on this machine: npm test brings one`);
  return startBrowser(name, { program, headless: true, ...more });
};

/** The same with the built extension, or with the one that `more` names. */
export const startWithStet = (name: BrowserName, more: More = {}): Promise<Session> =>
  startAlone(name, { extension: join(projectRoot, 'dist', name), ...more });
