import { BrokenRule } from './rule-error.ts';

const maxLength = 200;

/** Tells whether a repeated group repeats or chooses inside itself, as `(a+)+` does: such patterns can take for ever. */
const mayRunAway = (source: string): boolean => {
  const groups: boolean[] = [];
  for (const [token] of source.matchAll(/\\.|\[(?:\\.|[^\]\\])*\]|\(\??|\)[*+{]?|[*+{|]|[^]/gsu)) {
    if (/^\\[1-9k]/u.test(token)) return true;
    if (token.startsWith('(')) groups.push(false);
    else if (token.startsWith(')')) {
      const wild = groups.pop() ?? false;
      if (wild && token.length > 1) return true;
      if (groups.length > 0 && (wild || token.length > 1)) groups[groups.length - 1] = true;
    } else if (/^[*+{|]$/u.test(token) && groups.length > 0) groups[groups.length - 1] = true;
  }
  return false;
};

/**
 * Takes the source and flags of a regular expression and checks them.
 * Throws BrokenRule where the browser would refuse them, or where matching could take for ever.
 */
export const checkRegularExpression = (source: string, flags: string): void => {
  const bad = new BrokenRule('bad-regular-expression', `/${source}/${flags}`);
  if (source.length > maxLength || !/^[imsu]*$/u.test(flags) || mayRunAway(source)) throw bad;
  try {
    RegExp(source, flags);
  } catch {
    throw bad;
  }
};
