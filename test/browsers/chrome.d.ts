import type { Browser } from 'webextension-polyfill';

declare global {
  /** The extension's own pages know it by this name in both browsers. */
  const chrome: Browser;
}
