import type { Kind } from '../../src/model/kind';
import { parseRules } from '../../src/rules/parse';
import { printRule } from './print';

const isRule = (line: string): boolean => !line.startsWith('!');

/** Puts the comments of a block first, then its rules: each as it is printed, once, and sorted. */
const formatBlock = (block: string, kind: Kind): string => {
  const lines = block.split('\n').map((line) => line.trim());
  const rules = parseRules(lines.filter(isRule).join('\n'), kind).rules.map(printRule);
  return [...lines.filter((line) => !isRule(line)), ...[...new Set(rules)].toSorted()].join('\n');
};

/**
 * Takes the text of a shelf file; returns it in the one form shelf files have: blocks parted by an empty line, the head first,
 * the others in the order of the names their comments give; broken lines are left out.
 */
export const formatShelf = (text: string, kind: Kind): string => {
  const [head = '', ...blocks] = text.trim().split(/\n\s*\n/u);
  const formatted = blocks.map((block) => formatBlock(block, kind)).toSorted((a, b) => a.localeCompare(b, 'en'));
  return `${[formatBlock(head, kind), ...formatted].join('\n\n')}\n`;
};
