import type { Rule, RuleFamily } from '../model/rule';
import { type PlacedRule, RuleGroup } from './rule-group';
import { RuleSieve } from './rule-sieve';

/** So many class attributes are remembered with the rules they call for: pages repeat theirs. */
const mostClassAttributes = 5_000;

/** What a selector begins with: a tag, then a class or id, or an attribute, whose value may be the word of a family. */
const head = /^([a-z][a-z\d-]*)?(?:([.#])([\w$-]+)|\[([\w-]+)(?:[*^~|]?="(\$)"\])?)?/;

/** What links, forms and frames lead to. */
const usual = /^(?:href|src|action)$/;

/** A selector without combinators, commas, escapes and `$`, that begins with a class or id: all that it selects must have it. */
const plain = /^(?!.*[,>+~\\$])[a-z\d-]*[.#][!-~]+$/;

type Groups = Map<string, readonly RuleGroup[]>;
type Rules = readonly PlacedRule[];

const none: Rules = [];

const addTo = (map: Groups, names: readonly string[], group: RuleGroup): void => {
  const alone = [group];
  for (const name of names) {
    const known = map.get(name);
    map.set(name, known ? [...known, group] : alone);
  }
};

/** What leads to the rules of a tag: the attribute that most of them speak of, and a selector for the others. */
class TagIndex {
  readonly sieve = new RuleSieve();
  attribute = '';
  selector = '';
}

/** Rules by what every element they select must have: an id, a class or a tag. */
export class RuleIndex {
  /** The few rules that name no such thing, or take steps from what they name. */
  readonly others: PlacedRule[] = [];
  readonly #byId: Groups = new Map();
  readonly #byClass: Groups = new Map();
  readonly #byTag = new Map<string, TagIndex>();
  /** By what stands anywhere in the id, or in the class attribute. */
  readonly #inId = new RuleSieve();
  readonly #inClass = new RuleSieve();
  readonly #byClasses = new Map<string, Rules>();
  #size = 0;

  /** Takes a rule, which stands behind all that were added before. */
  add(rule: Rule): void {
    const { kind, selector: shape, steps } = rule;
    if (steps.length === 0 && plain.test(shape)) this.addFamily({ kind, sites: '', shape, words: '' }, rule);
    else this.others.push({ place: this.#size++, rule });
  }

  /** Takes a family, which stands behind all that were added before; for a rule that is one by itself also the rule. */
  addFamily(family: RuleFamily, own?: Rule): void {
    const { shape, words } = family;
    const group = new RuleGroup(this.#size++, family, own);
    // Most families are known by their word alone.
    if (shape[1] === '$') return addTo(shape.startsWith('.') ? this.#byClass : this.#byId, words.split(' '), group);
    const [, tag, by, name = '', attribute = '', isWord] = head.exec(shape) ?? [];
    if (by) addTo(by === '.' ? this.#byClass : this.#byId, [name], group);
    else if (tag) this.#addTo(tag, group, attribute, isWord ? words : '');
    else this.others.push(...group.of(''));
  }

  /** Takes an element, its id and its class attribute; returns the rules that may select it. */
  of(element: Element, id: string, classes: string): Rules {
    const byClass = classes === '' ? none : this.#ofClasses(classes);
    const byId = id === '' ? none : this.#ofId(id);
    const byTag = this.#ofTag(element);
    if (byId.length + byTag.length === 0) return byClass;
    return [...byClass, ...byId, ...byTag];
  }

  #addTo(tag: string, group: RuleGroup, attribute: string, words: string): void {
    if (words !== '' && attribute === 'id') return this.#inId.add(group, words);
    if (words !== '' && attribute === 'class') return this.#inClass.add(group, words);
    const index = this.#byTag.get(tag) ?? new TagIndex();
    this.#byTag.set(tag, index);
    const isUsual = usual.test(attribute) && words !== '';
    if (isUsual) index.attribute = attribute;
    else index.selector += `${index.selector && ','}${attribute === '' ? '*' : `[${attribute}]`}`;
    index.sieve.add(group, isUsual ? words : '');
  }

  #ofTag(element: Element): Rules {
    const index = this.#byTag.get(element.localName);
    if (!index) return none;
    const { attribute, selector, sieve } = index;
    const value = attribute === '' ? '' : element.getAttribute(attribute);
    const passes = (value && sieve.letsPass(value)) || (selector !== '' && element.matches(selector));
    return passes ? sieve.rules : none;
  }

  #ofId(id: string): Rules {
    const named = this.#byId.get(id) ?? [];
    const rules = named.flatMap((group) => group.of(id));
    return this.#inId.letsPass(id) ? [...rules, ...this.#inId.rules] : rules;
  }

  #ofClasses(classes: string): Rules {
    const known = this.#byClasses.get(classes);
    if (known) return known;
    let found = this.#inClass.letsPass(classes) ? this.#inClass.rules : none;
    for (const name of classes.replace(/[\t\n\f\r]/g, ' ').split(' ')) {
      const groups = this.#byClass.get(name);
      if (groups) found = [...found, ...groups.flatMap((group) => group.of(name))];
    }
    if (this.#byClasses.size >= mostClassAttributes) this.#byClasses.clear();
    this.#byClasses.set(classes, found);
    return found;
  }
}
