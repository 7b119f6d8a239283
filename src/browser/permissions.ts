import type { Browser } from 'webextension-polyfill';

/** Every page Stet is made for, as the manifest has it. */
export const allSites: readonly string[] = ['http://*/*', 'https://*/*'];

/** Takes a page's host name; returns the match patterns of its site. A port has no place in them. */
export const patternsOf = (hostname: string): readonly string[] => [`http://${hostname}/*`, `https://${hostname}/*`];

/** Takes a page's host name; resolves to whether Stet may act there by itself. */
export const mayAct = ({ permissions }: Pick<Browser, 'permissions'>, hostname: string): Promise<boolean> =>
  permissions.contains({ origins: [...patternsOf(hostname)] });

/** Asks the reader for host access; to be called straight from a click. Resolves to whether it was given. */
export const askFor = ({ permissions }: Pick<Browser, 'permissions'>, patterns: readonly string[]): Promise<boolean> =>
  permissions.request({ origins: [...patterns] });
