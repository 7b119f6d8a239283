import type { StoreFailure } from '../browser/store-error';
import type { MessageKey } from '../ui/message';

/** What the page says when something could not be saved. */
export const storeWords: Readonly<Record<StoreFailure, MessageKey>> = {
  full: 'options_store_full',
  'too-large': 'options_store_too_large',
  failed: 'options_store_failed',
};
