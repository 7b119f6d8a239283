import { startChromium } from './chromium.mjs';
import { startFirefox } from './firefox.mjs';

/** @import { BrowserName } from './machine.mjs' */
/** @import { Session, Start } from './session.ts' */

/** Starts the browser of that name. @type {(name: BrowserName, start: Start) => Promise<Session>} */
export const startBrowser = (name, start) => (name === 'chrome' ? startChromium(start) : startFirefox(start));
