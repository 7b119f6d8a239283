import { describe, expect, it } from 'vitest';
import { asStoreError, StoreError } from '../../src/browser/store-error';

describe('why nothing was saved', () => {
  it.each([
    ['too-large', 'QUOTA_BYTES_PER_ITEM quota exceeded'],
    ['full', 'QUOTA_BYTES quota exceeded'],
    ['full', 'MAX_ITEMS quota exceeded'],
    ['full', 'QuotaExceededError: storage.sync API call exceeded its quota limitations.'],
    ['failed', 'This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.'],
    ['failed', 'IO error: .../LOCK: No further details.'],
  ])('is %s when the browser says: %s', (reason, words) => {
    expect(asStoreError(new Error(words)).reason).toBe(reason);
  });

  it('is kept when it is known already', () => {
    const error = new StoreError('full');
    expect(asStoreError(error)).toBe(error);
  });
});
