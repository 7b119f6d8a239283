import type { Browser } from 'webextension-polyfill';

declare const browser: Browser | undefined;
declare const chrome: Browser;

/**
 * The browser's own promise-based API, for the content script, where the 10 kB of webextension-polyfill would be
 * paid on every page. It differs from the polyfill in one thing only: listeners of `onMessage` cannot answer by promise.
 */
export const native: Browser = typeof browser === 'undefined' ? chrome : browser;
