import type { WordKind } from '../../../src/model/facts';

/** What newspapers write in one language. */
export interface Samples {
  /** Appeals, with the kind of words that must see them. */
  readonly appeals: readonly (readonly [kind: WordKind, text: string])[];
  /** Plain news, long enough to tell its language; no appeal may be seen in it. */
  readonly news: readonly string[];
  /** News about what appeals are about: giving, subscribing, joining, voting; too short to tell its language. */
  readonly quiet?: readonly string[];
}
