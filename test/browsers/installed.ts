import { join } from 'node:path';
import { findBrowser } from './find-browser.mjs';
import { type BrowserName, projectRoot, thisMachine } from './machine.mjs';
import type { Session, Start } from './session';
import { startBrowser } from './start-browser.mjs';

/** Starts the named browser without a window and with the built extension. Throws when there is no such browser; `npm test` brings one. */
export const startWithStet = (name: BrowserName, more: Partial<Start> = {}): Promise<Session> => {
  const program = findBrowser(name, thisMachine);
  if (!program) throw new Error(`no ${name} on this machine: npm test brings one`);
  return startBrowser(name, { program, headless: true, extension: join(projectRoot, 'dist', name), ...more });
};
