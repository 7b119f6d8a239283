import { holdsOn, type Rule, type RuleShelf } from '../model/rule';
import type { Site } from '../model/site';
import { isClobbered } from './clobbered';
import { forgetGone } from './forget-gone';
import { RuleIndex } from './index-rules';
import type { PlacedRule } from './rule-group';
import { takeSteps } from './take-steps';

/** An element that a rule names. */
interface RuleMatch {
  readonly rule: Rule;
  readonly element: Element;
}

/** What the rules found, in the order of the rules, and the texts of those that turned out broken; each is named once. */
export interface RuleMatches {
  readonly matches: readonly RuleMatch[];
  readonly faults: readonly string[];
}

const isElement = (node: Node): node is Element => node.nodeType === 1;

const select = (root: ParentNode & Node, selector: string): Element[] => {
  const below = [...root.querySelectorAll(selector)].filter((element) => !isClobbered(element));
  return isElement(root) && root.matches(selector) ? [root, ...below] : below;
};

const sameBody = (a: Rule, b: Rule): boolean =>
  a.selector === b.selector && JSON.stringify(a.steps) === JSON.stringify(b.steps);

const noShelf: RuleShelf = { families: [], single: [] };

/**
 * The rules that hold on a site, on one page. Elements are shown to them as the page is read, and most are known at once
 * to be none of theirs; those that may be are remembered, and asked again when the page is.
 */
export class SiteRules {
  readonly #index = new RuleIndex();
  readonly #exceptions: readonly Rule[];
  /** What may be theirs, and what of it has not been asked for yet. */
  readonly #known = new Map<Element, readonly PlacedRule[]>();
  readonly #fresh = new Map<Element, readonly PlacedRule[]>();
  /** Rules that have failed, and are left out from then on. */
  readonly #broken = new Set<Rule>();

  /** Takes the reader's own rules, the site, and the rules that come with Stet. */
  constructor(own: readonly Rule[], site: Site, { families, single } = noShelf) {
    this.#exceptions = [...own, ...single].filter((rule) => rule.exception && holdsOn(rule, site));
    const add = (rule: Rule): void => {
      if (!rule.exception && holdsOn(rule, site)) this.#index.add(rule);
    };
    own.forEach(add);
    for (const family of families) if (holdsOn(family, site)) this.#index.addFamily(family);
    single.forEach(add);
  }

  /** Takes an element that has been read, its id and its class attribute, '' where it has none. Shown again, it is asked anew. */
  meet(element: Element, id: string, classes: string): void {
    const rules = this.#index.of(element, id, classes);
    if (rules.length > 0) this.#fresh.set(element, rules);
  }

  /** Takes what tells the roots of what is new in the page; returns what the rules name of it, as far as they have met it. Never throws. */
  ask(roots: () => readonly (ParentNode & Node)[]): RuleMatches {
    return this.#ask(this.#remember(), this.#index.others.length > 0 ? roots() : []);
  }

  /** Takes the root of the page; returns all that the rules name in it as it now stands. Never throws. */
  askAgain(root: ParentNode & Node): RuleMatches {
    this.#remember();
    return this.#ask(this.#known, [root]);
  }

  /** Returns what the rules have met since the last time. */
  #remember(): readonly (readonly [Element, readonly PlacedRule[]])[] {
    forgetGone(this.#known);
    if (this.#fresh.size === 0) return [];
    const fresh = [...this.#fresh];
    this.#fresh.clear();
    for (const [element, rules] of fresh) this.#known.set(element, rules);
    return fresh;
  }

  #ask(met: Iterable<readonly [Element, readonly PlacedRule[]]>, roots: Iterable<ParentNode & Node>): RuleMatches {
    const matches: (RuleMatch & PlacedRule)[] = [];
    const faults: string[] = [];
    const take = ({ place, rule }: PlacedRule, find: () => Iterable<Element>): void => {
      if (this.#broken.has(rule) || this.#exceptions.some((exception) => sameBody(exception, rule))) return;
      try {
        for (const element of find()) matches.push({ place, rule, element });
      } catch {
        this.#broken.add(rule);
        faults.push(rule.text);
      }
    };
    for (const [element, rules] of met)
      if (!isClobbered(element))
        for (const placed of rules) take(placed, () => (element.matches(placed.rule.selector) ? [element] : []));
    for (const root of roots)
      if (this.#mayHold(root))
        for (const placed of this.#index.others)
          take(placed, () => takeSteps(placed.rule.steps, select(root, placed.rule.selector)));
    return { matches: matches.toSorted((a, b) => a.place - b.place), faults };
  }

  /** Asks all the others at once. */
  #mayHold(root: ParentNode & Node): boolean {
    const others = this.#index.others.filter(({ rule }) => !this.#broken.has(rule));
    try {
      return others.length > 0 && select(root, others.map(({ rule }) => rule.selector).join(',')).length > 0;
    } catch {
      return true; // One of them is broken: asked one by one, it will be named.
    }
  }
}
