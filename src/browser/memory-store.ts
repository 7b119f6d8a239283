import type { Browser, Storage } from 'webextension-polyfill';
import { isSite, type Site } from '../model/site';
import {
  type MemoryChange,
  parseShelf,
  type Shelf,
  shelfOf,
  shelves,
  storedShelf,
  today,
  withChange,
  withoutSite,
} from '../model/site-memory';
import { inTurn } from './in-turn';
import { readItems, writeItem } from './items';
import { keyOfShelf } from './read-memory';
import { asStoreError } from './store-error';

const keys = Array.from({ length: shelves }, (_, shelf) => keyOfShelf(shelf));

/** Changes one shelf, in turn with every other page of Stet. Rejects with a StoreError. */
const changeShelf = (local: Storage.StorageArea, site: Site, change: (now: Shelf) => Shelf): Promise<void> =>
  inTurn(async () => {
    const key = keyOfShelf(shelfOf(site));
    const now = parseShelf((await readItems(local, key))[key], today());
    const next = change(now);
    await writeItem(local, key, next.size > 0 ? storedShelf(next) : undefined);
  });

/** Takes the browser, a site and what a visit to it changes; writes it. Rejects with a StoreError. */
export const changeMemory = (
  { storage: { local } }: Pick<Browser, 'storage'>,
  site: Site,
  change: MemoryChange,
): Promise<void> => changeShelf(local, site, (now) => withChange(now, site, change));

/** What Stet remembers of sites, for its own pages. Everything rejects with a StoreError alone. */
export interface MemoryStore {
  /** How many appeals are remembered of each site, in the order of the alphabet. */
  counts(): Promise<ReadonlyMap<Site, number>>;
  forget(site: Site): Promise<void>;
  forgetAll(): Promise<void>;
  /** Calls `listener` after each change, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

const countIn = async (local: Storage.StorageArea): Promise<ReadonlyMap<Site, number>> => {
  const items = await readItems(local);
  const sites = keys.flatMap((key) => [...parseShelf(items[key], today())]);
  return new Map(
    sites
      .filter(([site]) => isSite(site))
      .map(([site, memory]) => [site, memory.length] as const)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
};

const forgetAll = async (local: Storage.StorageArea): Promise<void> => {
  try {
    await local.remove(keys);
  } catch (error) {
    throw asStoreError(error);
  }
};

/** Takes the browser; returns what it remembers of sites. */
export const memoryStore = ({ storage: { local, onChanged } }: Pick<Browser, 'storage'>): MemoryStore => ({
  counts: () => countIn(local),
  forget: (site) => changeShelf(local, site, (now) => withoutSite(now, site)),
  forgetAll: () => inTurn(() => forgetAll(local)),
  onChange: (listener, signal) => {
    const onOurs = (changes: Record<string, Storage.StorageChange>): void => {
      if (keys.some((key) => key in changes)) listener();
    };
    onChanged.addListener(onOurs);
    signal.addEventListener('abort', () => onChanged.removeListener(onOurs), { once: true });
  },
});
