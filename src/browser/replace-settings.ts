import type { Storage } from 'webextension-polyfill';
import type { Items } from '../model/migrations';
import { checkFits } from './quota';
import { asStoreError } from './store-error';

/** The items of both storage areas that are to stand instead of others. */
export interface BothAreas {
  readonly sync: Items;
  readonly local: Items;
}

const without = (items: Items, keys: ReadonlySet<string>): Items =>
  Object.fromEntries(Object.entries(items).filter(([key]) => !keys.has(key)));

/** Makes `area` hold `next` where it held `now`; both are items by key, and other keys are not touched. */
const swap = async (area: Storage.StorageArea, now: Items, next: Items): Promise<void> => {
  const gone = Object.keys(without(now, new Set(Object.keys(next))));
  if (gone.length > 0) await area.remove(gone);
  if (Object.keys(next).length > 0) await area.set({ ...next });
};

/**
 * Makes both areas hold `next`, and nothing else of what `isOurs` names; keys it does not name stay. When a write
 * fails halfway the former items are put back, and it rejects with a StoreError.
 */
export const replaceSettings = async (
  storage: Pick<Storage.Static, 'sync' | 'local'>,
  next: BothAreas,
  isOurs: (key: string) => boolean,
): Promise<void> => {
  const foreign = (items: Items): Items => without(items, new Set(Object.keys(items).filter(isOurs)));
  const ours = (items: Items): Items => without(items, new Set(Object.keys(foreign(items))));
  try {
    const [sync, local] = await Promise.all([storage.sync.get(null), storage.local.get(null)]);
    checkFits(sync, { ...foreign(sync), ...next.sync });
    try {
      await swap(storage.local, ours(local), next.local);
      await swap(storage.sync, ours(sync), next.sync);
    } catch (error) {
      await Promise.allSettled([
        swap(storage.sync, next.sync, ours(sync)),
        swap(storage.local, next.local, ours(local)),
      ]);
      throw error;
    }
  } catch (error) {
    throw asStoreError(error);
  }
};
