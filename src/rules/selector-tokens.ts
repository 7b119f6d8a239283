/** The smallest pieces of a CSS selector, each a regular expression that matches where it is told to start. */
const escape = String.raw`\\(?:[0-9a-f]{1,6}\s?|[^\n0-9a-f])`;
const letter = String.raw`[a-z_\u0080-\u{10ffff}]|${escape}`;
const identifier = `(?:--|-?(?:${letter}))(?:[\\d-]|${letter})*`;
const string = String.raw`"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'`;
const sticky = (source: string) => new RegExp(source, 'iuy');

export const tokens = {
  tag: sticky(String.raw`\*|${identifier}`),
  named: sticky(`([#.])(${identifier})`),
  attribute: sticky(
    String.raw`\[\s*(${identifier})\s*(?:([~|^$*]?=)\s*(${string}|${identifier}(?=[\s\]]))\s*(?:[is]\s*)?)?\]`,
  ),
  pseudo: sticky(String.raw`:(${identifier})(\()?`),
  combinator: sticky(String.raw`\s*([>+~])\s*|\s+(?=[^\s,)])`),
  close: sticky(String.raw`\)`),
  comma: sticky(String.raw`\s*,\s*`),
  space: sticky(String.raw`\s*`),
  nth: sticky(String.raw`\s*(?:odd|even|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)\s*(?=\))`),
  word: sticky(String.raw`\s*[\w-]+\s*(?=\))`),
};

/** Pseudo-classes without brackets. */
export const plainPseudos = new Set(
  ['active any-link checked default defined disabled empty enabled first-child first-of-type focus focus-visible']
    .concat('focus-within fullscreen hover indeterminate invalid last-child last-of-type link modal only-child')
    .concat('only-of-type open optional placeholder-shown popover-open read-only read-write required root scope target')
    .concat('valid visited')
    .flatMap((line) => line.split(' ')),
);
/** Pseudo-classes that hold selectors. */
export const listPseudos = new Set(['has', 'is', 'not', 'where']);
/** Pseudo-classes that hold a word or a formula, and the token for it. */
export const wordPseudos: ReadonlyMap<string, RegExp> = new Map([
  ...['nth-child', 'nth-last-child', 'nth-last-of-type', 'nth-of-type'].map((name) => [name, tokens.nth] as const),
  ...['dir', 'lang'].map((name) => [name, tokens.word] as const),
]);
