import { type Rule, type RuleFamily, ruleOf } from '../model/rule';

/** A rule, and where it stands among all. */
export interface PlacedRule {
  readonly place: number;
  readonly rule: Rule;
}

/** A rule of a family: it is written out when it is first met. */
export class FamilyRule implements PlacedRule {
  readonly place: number;
  readonly #family: RuleFamily;
  readonly #word: string;
  #rule: Rule | undefined;

  constructor(place: number, family: RuleFamily, word: string) {
    this.place = place;
    this.#family = family;
    this.#word = word;
  }

  get rule(): Rule {
    this.#rule ??= ruleOf(this.#family, this.#word);
    return this.#rule;
  }
}
