import { asStoreError } from './store-error';

/**
 * Runs `work` when no other page of Stet is between reading and writing, so that popup and settings page never
 * overwrite each other's change. Resolves when `work` is done, rejects with a StoreError. Where there are no locks (tests), it runs at once.
 */
export const inTurn = async (work: () => Promise<void>): Promise<void> => {
  if (globalThis.navigator?.locks === undefined) return work();
  try {
    await navigator.locks.request('stet-settings', work);
  } catch (error) {
    throw asStoreError(error);
  }
};
