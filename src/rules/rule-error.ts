/** What can be wrong with a line of rules; the settings page has a sentence for each: `options_rule_error_…`. */
export type RuleErrorCode =
  | 'bad-host'
  | 'bad-number'
  | 'bad-regular-expression'
  | 'broken-selector'
  | 'more-errors'
  | 'no-selector'
  | 'too-broad'
  | 'too-long'
  | 'too-many-rules'
  | 'unbalanced-brackets'
  | 'unknown-kind'
  | 'unknown-operator'
  | 'unsupported';

/** One broken line: its number from 1, what is wrong, and the piece of the line that is. */
export interface RuleError {
  readonly line: number;
  readonly code: RuleErrorCode;
  readonly detail: string;
}

/** Thrown while one line is read, and caught at the line's end: it never leaves `parseRules`. */
export class BrokenRule extends Error {
  readonly code: RuleErrorCode;
  readonly detail: string;

  constructor(code: RuleErrorCode, detail: string) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.detail = detail.length > 80 ? `${detail.slice(0, 79)}…` : detail;
  }
}
