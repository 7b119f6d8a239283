import polyfill, { type Browser } from 'webextension-polyfill';

/** The promise-based browser of Stet's own pages and background. Only entries import it; what they call is handed it. */
export const browser: Browser = polyfill;
