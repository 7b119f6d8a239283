import type { Storage } from 'webextension-polyfill';
import type { Items } from '../model/migrations';
import { checkFits } from './quota';
import { asStoreError } from './store-error';

/** Takes an area and a key, or nothing for all; resolves to what lies there, or rejects with a StoreError. */
export const readItems = async (area: Storage.StorageArea, key: string | null = null): Promise<Items> => {
  try {
    return await area.get(key);
  } catch (error) {
    throw asStoreError(error);
  }
};

/** Writes one item of an area, or removes it when the value is missing; rejects with a StoreError. */
export const writeItem = async (area: Storage.StorageArea, key: string, value?: unknown): Promise<void> => {
  try {
    await (value === undefined ? area.remove(key) : area.set({ [key]: value }));
  } catch (error) {
    throw asStoreError(error);
  }
};

/** As `writeItem`, for the synced area: looks first whether the item fits its quota. */
export const writeSynced = async (area: Storage.StorageArea, key: string, value?: unknown): Promise<void> => {
  if (value !== undefined) {
    const now = await readItems(area);
    checkFits(now, { ...now, [key]: value });
  }
  await writeItem(area, key, value);
};

/** Writes what differs between the items as they are and as they are to be, all in one go; then removes what is gone. */
export const writeChanges = async (area: Storage.StorageArea, now: Items, next: Items): Promise<void> => {
  const changed = Object.entries(next).filter(([key, value]) => now[key] !== value);
  const gone = Object.keys(now).filter((key) => !Object.hasOwn(next, key));
  try {
    if (changed.length > 0) await area.set(Object.fromEntries(changed));
    if (gone.length > 0) await area.remove(gone);
  } catch (error) {
    throw asStoreError(error);
  }
};
