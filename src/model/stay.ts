import type { Kind } from './kind';

/**
 * One site's decision to let one appeal stand. `words` knows it by what it says (the reader chose "show");
 * `box` knows it by its place, whatever it says next time ("always let it stand here").
 */
export interface Stay {
  readonly by: 'words' | 'box';
  readonly print: string;
  readonly kind: Kind;
}

/** Takes two stays; tells whether they are the same decision. */
export const sameStay = (a: Stay, b: Stay): boolean => a.by === b.by && a.print === b.print;
