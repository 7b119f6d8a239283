import type { Browser } from 'webextension-polyfill';
import type { Site } from '../model/site';
import { listsOf, parseMemory, type SiteMemory, shelfOf, today } from '../model/site-memory';

/** The storage item of a shelf, by its number: in `storage.local`, so that it never leaves this device. */
export const keyOfShelf = (shelf: number): string => `memory:${shelf}`;

/** Takes the browser and a site; resolves to what is remembered of it. Storage that is corrupt or does not answer remembers nothing. */
export async function readMemory({ storage }: Pick<Browser, 'storage'>, site: Site): Promise<SiteMemory> {
  const key = keyOfShelf(shelfOf(site));
  try {
    return parseMemory(listsOf((await storage.local.get(key))[key])[site], today());
  } catch {
    return []; // The page is then cleaned as on a first visit.
  }
}
