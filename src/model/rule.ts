import type { Kind } from './kind';

/** One step of a rule that plain CSS cannot say, applied to each element the steps before it have left. */
export type Step =
  /** Keeps the elements whose text contains `text` (case does not matter), or that the regular expression matches. */
  | { readonly do: 'has-text'; readonly text: string; readonly flags?: string; readonly pattern?: true }
  /** Goes up `levels` parents. */
  | { readonly do: 'upward'; readonly levels: number }
  /** Goes up to the closest ancestor that matches. */
  | { readonly do: 'closest'; readonly selector: string }
  /** Goes down to what matches inside, relative to the element: `:scope > a`. */
  | { readonly do: 'within'; readonly selector: string };

/** A rule names a known appeal on a known site or of a known vendor, in a form that needs no parser. */
export interface Rule {
  /** The line as its author wrote it: shown to readers as the reason, and the rule's name. */
  readonly text: string;
  readonly kind: Kind;
  /** Sites the rule is for, with their subdomains; none means every site. */
  readonly hosts: readonly string[];
  readonly notHosts: readonly string[];
  readonly selector: string;
  readonly steps: readonly Step[];
  /** An exception (`#@#`) takes back a rule with the same selector and steps. */
  readonly exception?: true;
}
