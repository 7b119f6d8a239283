import { isKind, type Kind } from '../model/kind.ts';
import type { Rule } from '../model/rule.ts';
import { readLine } from './read-line.ts';
import { BrokenRule, type RuleError } from './rule-error.ts';

const maxRules = 5_000;
const maxErrors = 500;

const comment = /^(?:!|\[Adblock|#(?:\s|$))/iu;
const kindComment = /^!\s*kind:\s*(\S*)/iu;

/** Yields each line of `text` without its ends of white space, and its number from 1; holds one line at a time. */
const linesOf = function* (text: string): Generator<readonly [line: string, number: number]> {
  let start = 0;
  for (let number = 1; start <= text.length; number += 1) {
    const end = text.indexOf('\n', start);
    const stop = end < 0 ? text.length : end;
    yield [text.slice(start, stop).trim(), number];
    start = stop + 1;
  }
};

const readKind = (line: string, before: Kind): Kind => {
  const name = kindComment.exec(line)?.[1]?.toLowerCase();
  if (name === undefined) return before;
  if (!isKind(name)) throw new BrokenRule('unknown-kind', name);
  return name;
};

/**
 * Takes rules in the cosmetic-filter syntax, one a line, and the kind of the lines before the first `! kind:` comment.
 * Returns the rules that are whole and an error for each line that is not. Never throws, whatever the text.
 */
export const parseRules = (text: string, kind: Kind): { rules: Rule[]; errors: RuleError[] } => {
  const rules: Rule[] = [];
  const errors: RuleError[] = [];
  let current = kind;
  let unnamed = 0;
  for (const [line, number] of linesOf(text)) {
    if (!line) continue;
    try {
      if (comment.test(line)) current = readKind(line, current);
      else if (rules.length < maxRules) rules.push(readLine(line, current));
      else {
        errors.push({ line: number, code: 'too-many-rules', detail: String(maxRules) });
        break;
      }
    } catch (error) {
      if (!(error instanceof BrokenRule)) throw error;
      if (errors.length < maxErrors) errors.push({ line: number, code: error.code, detail: error.detail });
      else unnamed = unnamed || number;
    }
  }
  if (unnamed) errors.push({ line: unnamed, code: 'more-errors', detail: String(maxErrors) });
  return { rules, errors };
};
