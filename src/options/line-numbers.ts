import type { RuleError } from '../rules/rule-error';

/** Takes a text and its errors; returns the numbers of its lines, one a line, with a cross at each broken one. */
export const lineNumbers = (text: string, errors: readonly RuleError[]): string => {
  const broken = new Set(errors.map(({ line }) => line));
  return text
    .split('\n')
    .map((_, index) => (broken.has(index + 1) ? `✗ ${index + 1}` : String(index + 1)))
    .join('\n');
};
