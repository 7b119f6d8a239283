import type { PlacedRule, RuleGroup } from './rule-group';

/** Keeps out what has none of the words that rules ask for: most elements do not, and the rules need not be asked one by one. */
export class RuleSieve {
  readonly #groups: RuleGroup[] = [];
  readonly #words: string[] = [];
  #pattern: RegExp | undefined;

  /** Takes rules, and words parted by spaces, one of which stands in what they are to be let to; '' adds none. */
  add(group: RuleGroup, words: string): void {
    this.#groups.push(group);
    if (words !== '') this.#words.push(words);
  }

  /** Takes the value of an attribute; tells whether one of the words stands in it. */
  letsPass(value: string): boolean {
    this.#pattern ??= new RegExp(
      this.#words
        .join(' ')
        .replace(/[^\w ]/g, String.raw`\$&`)
        .replaceAll(' ', '|'),
    );
    return this.#pattern.test(value);
  }

  /** The rules behind it. */
  get rules(): readonly PlacedRule[] {
    return this.#groups.flatMap((group) => group.of(''));
  }
}
