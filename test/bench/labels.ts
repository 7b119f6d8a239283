import type { Kind } from '../../src/model/kind';

/** What is known of a page by hand; elements are named by their numbers. */
export interface Label {
  /** Each is the tightest element that holds the whole appeal; where even people are unsure it counts neither way. */
  readonly appeals: readonly { readonly id: number; readonly kind: Kind; readonly unsure?: boolean | undefined }[];
  /** What may be hidden or not. */
  readonly neutral: readonly { readonly id: number }[];
  /** The elements that hold the article's text. */
  readonly article: readonly number[];
}

/** The elements that show something of their own, by number, each with the length of its own text; 0 is a picture or a field. */
export type Rendered = readonly (readonly [id: number, chars: number])[];

/** What a page shows without Stet and with it. */
export interface Reading {
  readonly before: Rendered;
  readonly after: Rendered;
  /** The parent's number at the place of each element's number; the outermost have none (-1). */
  readonly parents: readonly (number | null)[];
}
