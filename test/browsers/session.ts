import type { Browser, Page } from 'puppeteer-core';
import type { BrowserName } from './machine.mjs';

/** How a browser is to be started. */
export interface Start {
  /** Path of the browser's program. */
  readonly program: string;
  readonly headless: boolean;
  /** Folder of the built extension; without it the browser runs alone, as a control. */
  readonly extension?: string;
  /** Port of a server on this machine that answers for every http address; without it the browser uses the network. */
  readonly proxyPort?: number;
  /** Folder of the profile: what is given twice is remembered. Without it the profile is thrown away in the end. */
  readonly profile?: string;
  /** Milliseconds after which an idle background is put to sleep, in Firefox; without it the browser takes its time. */
  readonly sleepAfter?: number;
}

/** A running browser, with the same words for Chromium and Firefox. */
export interface Session {
  readonly name: BrowserName;
  readonly browser: Browser;
  readonly newPage: () => Promise<Page>;
  /** Opens one of the extension's own pages, such as `popup/index.html`, in a tab. */
  readonly openOwnPage: (path: string) => Promise<Page>;
  readonly close: () => Promise<void>;
}
