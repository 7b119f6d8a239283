import type { Rule } from '../model/rule';
import { isWithin, type Site } from '../model/site';
import { isClobbered } from './clobbered';
import { indexRules, type KeyedRule, type RuleIndex } from './index-rules';
import { takeSteps } from './take-steps';

/** An element that a rule names. */
interface RuleMatch {
  readonly rule: Rule;
  readonly element: Element;
}

/** What the rules found below a root, and the texts of those that turned out broken; each is named once. */
export interface RuleMatches {
  readonly matches: readonly RuleMatch[];
  readonly faults: readonly string[];
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const select = (root: ParentNode & Node, selector: string): Element[] => {
  const below = [...root.querySelectorAll(selector)].filter((element) => !isClobbered(element));
  return isElement(root) && root.matches(selector) ? [root, ...below] : below;
};

const mayMatch = (element: Element, { hint }: KeyedRule): boolean =>
  !hint || (element.getAttribute(hint.attribute)?.includes(hint.piece) ?? false);

/** Walks the elements once; returns, for each rule whose key one of them has, those elements. */
const findKeyed = ({ byKey, selector }: RuleIndex, root: ParentNode & Node): ReadonlyMap<Rule, readonly Element[]> => {
  const found = new Map<Rule, Element[]>();
  if (byKey.size === 0) return found;
  for (const element of select(root, selector)) {
    const classes = element.getAttribute('class')?.split(/\s+/u) ?? [];
    for (const key of [element.localName, `#${element.getAttribute('id') ?? ''}`, ...classes.map((name) => `.${name}`)])
      for (const keyed of byKey.get(key) ?? []) {
        if (!mayMatch(element, keyed)) continue;
        const elements = found.get(keyed.rule);
        if (elements) elements.push(element);
        else found.set(keyed.rule, [element]);
      }
  }
  return found;
};

const anyMatches = (root: ParentNode & Node, rules: readonly Rule[]): boolean => {
  try {
    return select(root, rules.map((rule) => rule.selector).join(',')).length > 0;
  } catch {
    return true; // One of them is broken: asked one by one, it will be named.
  }
};

/**
 * Takes rules that hold on this site and a root; returns the elements they name, the root itself included,
 * in the order of the rules.
 * Never throws: a broken rule is left out from then on. Hand in the same array each time: what is prepared for it is kept.
 */
export const matchRules = (rules: readonly Rule[], root: ParentNode & Node): RuleMatches => {
  const index = indexRules(rules);
  const placeOf = (rule: Rule): number => index.places.get(rule) ?? 0;
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
  const keyed = findKeyed(index, root);
  const others = index.others.filter((rule) => !index.broken.has(rule));
  const asked = new Set(others.length > 0 && anyMatches(root, others) ? others : []);
  const inOrder = [...keyed.keys(), ...asked].toSorted((a, b) => placeOf(a) - placeOf(b));
  for (const rule of inOrder) {
    const elements = keyed.get(rule);
    if (elements) take(rule, () => elements.filter((element) => element.matches(rule.selector)));
    else take(rule, () => select(root, rule.selector));
  }
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
