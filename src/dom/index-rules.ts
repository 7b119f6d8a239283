import type { Rule, RuleFamily } from '../model/rule';
import { FamilyRule, type PlacedRule } from './placed-rule';
import { TagGate } from './tag-gate';

/** So many class attributes are remembered with the rules they call for: pages repeat theirs. */
const mostClassAttributes = 5_000;

/** What a shape begins with: tag, then class or id, or an attribute, whose value may be the family's word. */
const head = /^([a-z][a-z\d-]*)?(?:([.#])([\w$-]+)|\[([\w-]+)(?:[*^~|]?="(\$)"\])?)?/iu;

/** A selector without combinators, commas, escapes and `$`: what it begins with, all that it selects must have. */
const plain = /^(?!.*[,>+~\\$])[!-~]+$/;

const addTo = (map: Map<string, PlacedRule[]>, key: string, rule: PlacedRule): void => {
  const known = map.get(key);
  if (known) known.push(rule);
  else map.set(key, [rule]);
};

/** Rules by what every element they select must have: an id, a class or a tag. */
export class RuleIndex {
  /** The few rules that name no such thing, or take steps from what they name. */
  readonly others: PlacedRule[] = [];
  readonly #byId = new Map<string, PlacedRule[]>();
  readonly #byClass = new Map<string, PlacedRule[]>();
  readonly #byTag = new Map<string, TagGate[]>();
  readonly #byClasses = new Map<string, readonly PlacedRule[] | undefined>();
  #size = 0;

  /** Takes rules, which stand behind those that were added before. */
  add(rules: readonly Rule[]): void {
    for (const rule of rules) {
      const placed = { place: this.#size++, rule };
      const [, , by, name = ''] =
        (rule.steps.length === 0 && plain.test(rule.selector) && head.exec(rule.selector)) || [];
      if (by) addTo(by === '.' ? this.#byClass : this.#byId, name, placed);
      else this.others.push(placed);
    }
  }

  /** Takes a family of rules, which stand behind those that were added before. */
  addFamily(family: RuleFamily): void {
    const [, tag = '', by, name = '', attribute = '', isWord] = head.exec(family.shape) ?? [];
    const words = family.words.split(' ');
    const rules = words.map((word) => new FamilyRule(this.#size++, family, word));
    if (by) {
      const map = by === '.' ? this.#byClass : this.#byId;
      for (const [place, rule] of rules.entries()) addTo(map, name === '$' ? (words[place] ?? '') : name, rule);
    } else if (tag) this.#gateOf(tag, attribute).add(rules, isWord ? family.words : '');
    else this.others.push(...rules);
  }

  /** Takes an element, its id and its class attribute; returns the rules that may select it, if there are any. */
  of(element: Element, id: string, classes: string): readonly PlacedRule[] | undefined {
    const byId = id === '' ? undefined : this.#byId.get(id);
    const byClass = classes === '' ? undefined : this.#ofClasses(classes);
    let found = byId && byClass ? [...byId, ...byClass] : (byId ?? byClass);
    for (const gate of this.#byTag.get(element.localName) ?? [])
      if (gate.opensTo(element)) found = [...(found ?? []), ...gate.rules];
    return found;
  }

  #gateOf(tag: string, attribute: string): TagGate {
    const gates = this.#byTag.get(tag) ?? [];
    this.#byTag.set(tag, gates);
    const known = gates.find((gate) => gate.attribute === attribute);
    if (known) return known;
    const gate = new TagGate(attribute);
    gates.push(gate);
    return gate;
  }

  #ofClasses(classes: string): readonly PlacedRule[] | undefined {
    if (this.#byClasses.has(classes)) return this.#byClasses.get(classes);
    let found: readonly PlacedRule[] | undefined;
    for (const name of classes.replace(/[\t\n\f\r]/g, ' ').split(' ')) {
      const rules = this.#byClass.get(name);
      if (rules) found = found ? [...found, ...rules] : rules;
    }
    if (this.#byClasses.size >= mostClassAttributes) this.#byClasses.clear();
    this.#byClasses.set(classes, found);
    return found;
  }
}
