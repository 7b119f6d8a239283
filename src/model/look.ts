import type { Facts } from './facts';

/** The regions of a page that matter for what stands in them, as bits: a look's `inside` is their sum. */
export const region = {
  article: 1,
  aside: 2,
  footer: 4,
  nav: 8,
  dialog: 16,
  comments: 32,
  list: 64,
  header: 128,
  quotation: 256,
} as const;

/** What one element looks like: plain facts, read once. */
export interface Look {
  readonly tag: string;
  /** Everything in the element, added up. */
  readonly facts: Facts;
  /** What the element's own names say, a bit for each of `nameKinds`. */
  readonly ownNames: number;
  /** What the names of its ancestors say, a bit for each of `nameKinds`. */
  readonly namesAround: number;
  /** Lies over the page as far as the mark-up tells: a dialog, or `fixed` or `sticky` by its style attribute or a class. */
  readonly floats: boolean;
  /** The mark-up puts it out of sight for now, or what it stands in. */
  readonly putAway: boolean;
  /** The sum of the regions it stands in. */
  readonly inside: number;
  readonly depth: number;
  readonly parent: Facts;
  /** The facts of all that has been read of the page. */
  readonly page: Facts;
  /** Levels up from the element to the first, itself included, that holds a good part of the page's quiet prose; 1 means among the paragraphs. Where the page has no such prose, 0. */
  readonly stepsToColumn: number;
  /** The share of the page's quiet prose that this ancestor holds, 0 to 1. */
  readonly columnShare: number;
  /** How many of its brothers have its tag and its classes, itself included. */
  readonly twins: number;
  readonly brothers: number;
  readonly children: number;
  /** The brother before it, and the one after it, holds quiet prose. */
  readonly proseBefore: boolean;
  readonly proseAfter: boolean;
}
