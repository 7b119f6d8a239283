import { type Rule, type RuleFamily, ruleOf } from '../model/rule';

/** A rule, and where it stands among all. */
export interface PlacedRule {
  readonly place: number;
  readonly rule: Rule;
}

/** The rules of a family: each is written out when it is first met. */
export class RuleGroup {
  readonly #place: number;
  readonly #family: RuleFamily;
  #met: Map<string, readonly PlacedRule[]> | undefined;

  /** Takes where the family stands among all rules; a reader's own rule is a family by itself, written out already. */
  constructor(place: number, family: RuleFamily, own?: Rule) {
    this.#place = place;
    this.#family = family;
    if (own) this.#met = new Map([[family.words, [{ place, rule: own }]]]);
  }

  /** Takes the name by which the family was found; returns the rules that may be meant, the same each time. */
  of(name: string): readonly PlacedRule[] {
    const { shape, words } = this.#family;
    const key = shape[1] === '$' ? name : words;
    this.#met ??= new Map();
    const known = this.#met.get(key);
    if (known) return known;
    const met = key.split(' ').map((word) => ({ place: this.#place, rule: ruleOf(this.#family, word) }));
    this.#met.set(key, met);
    return met;
  }
}
