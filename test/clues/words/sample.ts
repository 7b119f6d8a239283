import type { Category } from '../../../src/clues/words/words';

/** What newspapers write in one language: appeals with the category that must see them, and plain news that must stay unseen. */
export interface Samples {
  readonly appeals: readonly (readonly [category: Category, text: string])[];
  readonly news: readonly string[];
}
