/** Why nothing was saved: the synced storage is full, one item is too large for it, or the browser would not write. */
export type StoreFailure = 'full' | 'too-large' | 'failed';

/** The one error the settings store rejects with. What was stored before is still there. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly reason: StoreFailure;

  constructor(reason: StoreFailure, cause?: unknown) {
    super(`settings not saved: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Takes whatever a storage call rejected with; returns it as a StoreError. Browsers tell their reasons only in words. */
export const asStoreError = (error: unknown): StoreError => {
  if (error instanceof StoreError) return error;
  const words = String(error);
  if (/QUOTA_BYTES_PER_ITEM/.test(words)) return new StoreError('too-large', error);
  if (/MAX_WRITE/.test(words)) return new StoreError('failed', error);
  return new StoreError(/quota|MAX_ITEMS/i.test(words) ? 'full' : 'failed', error);
};
