import { stepOperators, unsupportedOperators } from './operators.ts';
import { BrokenRule } from './rule-error.ts';

/** One condition of a compound: an id, a class, an attribute or a pseudo-class. */
export interface Condition {
  readonly by: 'id' | 'class' | 'attribute' | 'pseudo';
  readonly name: string;
  /** An attribute's operator and value; none when it only has to be there. */
  readonly operator?: string;
  readonly value?: string;
  /** What stands in the brackets of `:is()`, `:not()`, `:where()`, `:has()`. */
  readonly inner?: readonly Branch[];
}

/** What stands between two combinators: `div.box[hidden]`; `tag` is `*` where none is named. */
export interface Compound {
  readonly combinator: string;
  readonly tag: string;
  readonly conditions: readonly Condition[];
}

/** One of the selectors that commas part; its last compound is what it selects. */
export type Branch = readonly Compound[];

const escape = String.raw`\\(?:[0-9a-f]{1,6}\s?|[^\n0-9a-f])`;
const letter = String.raw`[a-z_\u0080-\u{10ffff}]|${escape}`;
const identifier = `(?:--|-?(?:${letter}))(?:[\\d-]|${letter})*`;
const string = String.raw`"(?:[^"\\\n]|\\[^\n])*"|'(?:[^'\\\n]|\\[^\n])*'`;
const sticky = (source: string) => new RegExp(source, 'iuy');

const tokens = {
  tag: sticky(String.raw`\*|${identifier}`),
  named: sticky(`([#.])(${identifier})`),
  attribute: sticky(
    String.raw`\[\s*(${identifier})\s*(?:([~|^$*]?=)\s*(${string}|${identifier}(?=[\s\]]))\s*(?:[is]\s*)?)?\]`,
  ),
  pseudo: sticky(String.raw`:(${identifier})(\()?`),
  combinator: sticky(String.raw`\s*([>+~])\s*|\s+(?=[^\s,)])`),
  comma: sticky(String.raw`\s*,\s*`),
  space: sticky(String.raw`\s*`),
  nth: sticky(String.raw`\s*(?:odd|even|[+-]?\d+|[+-]?\d*n(?:\s*[+-]\s*\d+)?)\s*(?=\))`),
  word: sticky(String.raw`\s*[\w-]+\s*(?=\))`),
};

const plainPseudos = new Set(
  ['active any-link checked default defined disabled empty enabled first-child first-of-type focus focus-visible']
    .concat('focus-within fullscreen hover indeterminate invalid last-child last-of-type link modal only-child')
    .concat('only-of-type open optional placeholder-shown popover-open read-only read-write required root scope target')
    .concat('valid visited')
    .flatMap((line) => line.split(' ')),
);
const listPseudos = new Set(['has', 'is', 'not', 'where']);
const nthPseudos = new Set(['nth-child', 'nth-last-child', 'nth-last-of-type', 'nth-of-type']);
const wordPseudos = new Set(['dir', 'lang']);

/**
 * Takes a CSS selector; returns its branches. Throws BrokenRule on anything a browser's `querySelectorAll` would refuse.
 * It is written out because it must run without a DOM: the shelf is checked when Stet is built.
 */
export const readSelector = (text: string): readonly Branch[] => {
  let at = 0;
  const take = (token: RegExp): RegExpExecArray | undefined => {
    token.lastIndex = at;
    const found = token.exec(text) ?? undefined;
    if (found) at = token.lastIndex;
    return found;
  };
  const broken = (): never => {
    throw new BrokenRule('broken-selector', text.slice(at) || text);
  };

  const readPseudo = (name: string, opens: boolean, insideHas: boolean): Condition => {
    const condition = { by: 'pseudo', name } as const;
    if (name in stepOperators || unsupportedOperators.has(name)) throw new BrokenRule('unsupported', `:${name}()`);
    if (!opens) {
      if (plainPseudos.has(name)) return condition;
      if (listPseudos.has(name) || nthPseudos.has(name) || wordPseudos.has(name)) return broken();
      throw new BrokenRule('unknown-operator', `:${name}`);
    }
    if (listPseudos.has(name)) {
      if (name === 'has' && insideHas) broken();
      const inner = readList(name === 'has', insideHas || name === 'has');
      return text[at++] === ')' ? { ...condition, inner } : broken();
    }
    if (!nthPseudos.has(name) && !wordPseudos.has(name)) throw new BrokenRule('unknown-operator', `:${name}()`);
    if (!take(nthPseudos.has(name) ? tokens.nth : tokens.word)) broken();
    at += 1;
    return condition;
  };

  const readCondition = (insideHas: boolean): Condition | undefined => {
    const named = take(tokens.named);
    if (named) return { by: named[1] === '#' ? 'id' : 'class', name: named[2] ?? '' };
    const [whole, name = '', operator, value = ''] = take(tokens.attribute) ?? [];
    if (whole) {
      const attribute = { by: 'attribute', name: name.toLowerCase() } as const;
      return operator ? { ...attribute, operator, value: value.replace(/^(["'])(.*)\1$/su, '$2') } : attribute;
    }
    const pseudo = take(tokens.pseudo);
    return pseudo && readPseudo((pseudo[1] ?? '').toLowerCase(), pseudo[2] !== undefined, insideHas);
  };

  const readCompound = (combinator: string, insideHas: boolean): Compound => {
    const start = at;
    const tag = take(tokens.tag)?.[0].toLowerCase() ?? '*';
    const conditions: Condition[] = [];
    for (let next = readCondition(insideHas); next; next = readCondition(insideHas)) conditions.push(next);
    return at > start ? { combinator, tag, conditions } : broken();
  };

  const readBranch = (relative: boolean, insideHas: boolean): Branch => {
    take(tokens.space);
    const lead = relative ? (take(tokens.combinator)?.[1] ?? ' ') : ' ';
    const branch = [readCompound(lead, insideHas)];
    for (let found = take(tokens.combinator); found; found = take(tokens.combinator))
      branch.push(readCompound(found[1] ?? ' ', insideHas));
    return branch;
  };

  const readList = (relative: boolean, insideHas: boolean): readonly Branch[] => {
    const branches = [readBranch(relative, insideHas)];
    while (take(tokens.comma)) branches.push(readBranch(relative, insideHas));
    take(tokens.space);
    return branches;
  };

  const branches = readList(false, false);
  return at === text.length ? branches : broken();
};
