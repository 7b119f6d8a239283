import type { Items } from '../model/migrations';
import { StoreError } from './store-error';

/** What `storage.sync` holds at most, in bytes and items; the same in both browsers. */
const quota = { bytes: 102_400, bytesPerItem: 8_192, items: 512 };

/** The most characters of the reader's own rules: every page reads them, so they must stay quick to read. */
export const maxOwnText = 500_000;

const encoder = new TextEncoder();
const bytesOf = ([key, value]: readonly [string, unknown]): number =>
  encoder.encode(key + JSON.stringify(value)).length;
const sum = (items: Items): number => Object.entries(items).reduce((total, item) => total + bytesOf(item), 0);

/** Takes a key and a value; tells whether they fit in one synced item. */
export const isOneItem = (key: string, value: unknown): boolean => bytesOf([key, value]) <= quota.bytesPerItem;

/**
 * Takes the synced items as they are and as they would be; throws a StoreError when those would not fit.
 */
export const checkFits = (now: Items, next: Items): void => {
  const changed = Object.entries(next).filter(([key, value]) => now[key] !== value);
  if (!changed.every(([key, value]) => isOneItem(key, value))) throw new StoreError('too-large');
  if (sum(next) > quota.bytes || Object.keys(next).length > quota.items) throw new StoreError('full');
};
