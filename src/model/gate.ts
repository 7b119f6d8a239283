import type { Facts } from './facts';

/** How a box stands in a page, should it be a gate: plain facts, read once. Lengths are in characters. */
export interface Gate {
  /** Everything in the box, added up. */
  readonly facts: Facts;
  /** What the box, its parts, its frames, and what stands between it and the text are called in their attributes. */
  readonly names: string;
  /** A headline stands before it. */
  readonly belowHeadline: boolean;
  /** Prose between the headline and the box. */
  readonly before: number;
  /** Other text between the last of that prose and the box. */
  readonly between: number;
  /** Prose of the article after the box. */
  readonly after: number;
  /** The last words before the box. */
  readonly lastWords: string;
}
