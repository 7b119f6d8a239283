import type { Kind } from './kind';

/** Why an element was taken for an appeal. `reason` is the end of a message name in `_locales` (`because_…`); `detail` is what was seen: the words, or a rule's text. */
export interface Because {
  readonly reason: string;
  readonly detail?: string;
}

/** An element that is an appeal, what it asks for, and why we say so. */
export interface Finding {
  readonly element: Element;
  readonly kind: Kind;
  readonly because: readonly Because[];
  /** How it is known: found with certainty, or remembered from an earlier visit and not yet judged. Missing where the engine was less sure. */
  readonly known?: 'certainly' | 'before';
}
