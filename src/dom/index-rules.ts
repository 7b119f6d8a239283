import type { Rule } from '../model/rule';

/** A rule, and a piece of an attribute that every element it selects must have: far quicker to ask than the selector. */
export interface KeyedRule {
  readonly rule: Rule;
  readonly hint?: { readonly attribute: string; readonly piece: string };
}

/** Rules sorted by how they are looked up. */
export interface RuleIndex {
  /** Rules by the id (`#a`), class (`.a`) or else tag (`a`) that every element they select must have. */
  readonly byKey: ReadonlyMap<string, readonly KeyedRule[]>;
  /** Selects all elements that may have a key. */
  readonly selector: string;
  /** The few rules that have no such key. */
  readonly others: readonly Rule[];
  /** Where each rule stands among all. */
  readonly places: ReadonlyMap<Rule, number>;
  /** Rules that have failed, and are left out from then on. */
  readonly broken: Set<Rule>;
}

/** Takes a selector away all that stands in quotes or brackets. */
const strip = (selector: string): string => {
  const bare = selector.replace(/"[^"]*"|'[^']*'/gu, '').replace(/\[[^\]]*\]/gu, '');
  const barer = bare.replace(/\([^()]*\)/gu, '');
  return barer === bare ? bare : strip(barer);
};

const keyOf = ({ selector }: Rule): string | undefined => {
  const bare = strip(selector);
  if (/[^ -~]|[\\,]/u.test(bare)) return undefined;
  const last = bare.split(/[\s>+~]+/u).at(-1) ?? '';
  return /[#.][\w-]+/u.exec(last)?.[0] ?? /^[a-z][\w-]*/iu.exec(last)?.[0].toLowerCase();
};

/** Reads the hint off a selector that begins `tag[attribute*="piece"]`, for attributes whose case matters. */
const hinted = (rule: Rule): KeyedRule => {
  const [, attribute, piece] =
    /^[\w-]+\[(action|class|href|id|src)[*^]?="([^"\\]+)"\][^\s>+~]*$/u.exec(rule.selector) ?? [];
  return attribute && piece ? { rule, hint: { attribute, piece } } : { rule };
};

const indexes = new WeakMap<readonly Rule[], RuleIndex>();

/** Takes rules; returns their index, which is kept for as long as the array lives. */
export const indexRules = (rules: readonly Rule[]): RuleIndex => {
  const known = indexes.get(rules);
  if (known) return known;
  const byKey = new Map<string, KeyedRule[]>();
  const others: Rule[] = [];
  for (const rule of rules) {
    const key = keyOf(rule);
    if (key === undefined) others.push(rule);
    else {
      const known = byKey.get(key);
      if (known) known.push(hinted(rule));
      else byKey.set(key, [hinted(rule)]);
    }
  }
  const tags = [...byKey.keys()].filter((key) => !/^[#.]/u.test(key));
  const index = {
    byKey,
    selector: ['[class]', '[id]', ...tags].join(','),
    others,
    places: new Map(rules.map((rule, place) => [rule, place])),
    broken: new Set<Rule>(),
  };
  indexes.set(rules, index);
  return index;
};
