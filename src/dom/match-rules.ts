import type { Rule } from '../model/rule';
import { isWithin, type Site } from '../model/site';
import { takeSteps } from './take-steps';

/** An element that a rule names. */
export interface RuleMatch {
  readonly rule: Rule;
  readonly element: Element;
}

/** What the rules found below a root, and the texts of those that turned out broken; each is named once. */
export interface RuleMatches {
  readonly matches: readonly RuleMatch[];
  readonly faults: readonly string[];
}

/** Rules sorted by how they are looked up. */
interface Index {
  /** Rules whose selector ends in an id or a class, by that: looked up for each element that has it. */
  readonly byName: ReadonlyMap<string, readonly Rule[]>;
  /** All others: asked together first, since most pages match none. */
  readonly others: readonly Rule[];
  readonly broken: Set<Rule>;
}

/** The id or class that a selector without commas ends in, which every element it selects must have. */
const lastName = ({ selector }: Rule): string | undefined =>
  selector.includes(',') || selector.includes('\\') ? undefined : /[#.][\w-]+$/u.exec(selector)?.[0];

const indexes = new WeakMap<readonly Rule[], Index>();

const indexOf = (rules: readonly Rule[]): Index => {
  const known = indexes.get(rules);
  if (known) return known;
  const byName = new Map<string, Rule[]>();
  const others: Rule[] = [];
  for (const rule of rules) {
    const name = lastName(rule);
    const place = name === undefined ? others : (byName.get(name) ?? []);
    place.push(rule);
    if (name !== undefined) byName.set(name, place);
  }
  const index = { byName, others, broken: new Set<Rule>() };
  indexes.set(rules, index);
  return index;
};

/** Returns the elements that have the id or class a rule's selector ends in, for each such rule. */
const findNamed = ({ byName }: Index, elements: readonly Element[]): ReadonlyMap<Rule, readonly Element[]> => {
  const found = new Map<Rule, Element[]>();
  for (const element of elements) {
    const classes = element.getAttribute('class')?.split(/\s+/u) ?? [];
    for (const name of [`#${element.id}`, ...classes.map((word) => `.${word}`)])
      for (const rule of byName.get(name) ?? []) {
        const elements = found.get(rule) ?? [];
        elements.push(element);
        found.set(rule, elements);
      }
  }
  return found;
};

const select = (root: ParentNode & Node, selector: string): Element[] => {
  const below = [...root.querySelectorAll(selector)];
  return root instanceof Element && root.matches(selector) ? [root, ...below] : below;
};

const anyMatches = (root: ParentNode & Node, rules: readonly Rule[]): boolean => {
  try {
    return select(root, rules.map((rule) => rule.selector).join(',')).length > 0;
  } catch {
    return true; // One of them is broken: asked one by one, it will be named.
  }
};

/**
 * Takes rules that hold on this site and a root; returns the elements they name, the root itself included.
 * Never throws: a broken rule is left out from then on. Hand in the same array each time: what is prepared for it is kept.
 */
export const matchRules = (rules: readonly Rule[], root: ParentNode & Node): RuleMatches => {
  const index = indexOf(rules);
  const matches: RuleMatch[] = [];
  const faults: string[] = [];
  const take = (rule: Rule, find: () => readonly Element[]): void => {
    if (index.broken.has(rule)) return;
    try {
      for (const element of takeSteps(rule.steps, find())) matches.push({ rule, element });
    } catch {
      index.broken.add(rule);
      faults.push(rule.text);
    }
  };
  for (const [rule, elements] of index.byName.size > 0 ? findNamed(index, select(root, '[class],[id]')) : [])
    take(rule, () => elements.filter((element) => element.matches(rule.selector)));
  const others = index.others.filter((rule) => !index.broken.has(rule));
  if (others.length > 0 && anyMatches(root, others))
    for (const rule of others) take(rule, () => select(root, rule.selector));
  return { matches, faults };
};

const sameBody = (a: Rule, b: Rule): boolean =>
  a.selector === b.selector && JSON.stringify(a.steps) === JSON.stringify(b.steps);

/** Takes rules and a site; returns those that hold there, without exceptions and what they take back. */
export const rulesFor = (rules: readonly Rule[], site: Site): readonly Rule[] => {
  const here = rules.filter(
    ({ hosts, notHosts }) =>
      (hosts.length === 0 || hosts.some((host) => isWithin(site, host))) &&
      !notHosts.some((host) => isWithin(site, host)),
  );
  const exceptions = here.filter((rule) => rule.exception);
  return here.filter((rule) => !rule.exception && !exceptions.some((exception) => sameBody(exception, rule)));
};
