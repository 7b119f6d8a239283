import { stepOperators, unsupportedOperators } from './operators.ts';
import { BrokenRule } from './rule-error.ts';
import { listPseudos, plainPseudos, tokens, wordPseudos } from './selector-tokens.ts';

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

/** Reads one selector from left to right; each method starts at `at` and leaves it after what it has read. */
class SelectorReader {
  private at = 0;
  private readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  readAll(): readonly Branch[] {
    const branches = this.readList(false, false);
    return this.at === this.text.length ? branches : this.fail();
  }

  private take(token: RegExp): RegExpExecArray | undefined {
    token.lastIndex = this.at;
    const found = token.exec(this.text) ?? undefined;
    if (found) this.at = token.lastIndex;
    return found;
  }

  private fail(): never {
    throw new BrokenRule('broken-selector', this.text.slice(this.at) || this.text);
  }

  private readList(relative: boolean, insideHas: boolean): readonly Branch[] {
    const branches = [this.readBranch(relative, insideHas)];
    while (this.take(tokens.comma)) branches.push(this.readBranch(relative, insideHas));
    this.take(tokens.space);
    return branches;
  }

  private readBranch(relative: boolean, insideHas: boolean): Branch {
    this.take(tokens.space);
    const lead = relative ? (this.take(tokens.combinator)?.[1] ?? ' ') : ' ';
    const branch = [this.readCompound(lead, insideHas)];
    for (let found = this.take(tokens.combinator); found; found = this.take(tokens.combinator))
      branch.push(this.readCompound(found[1] ?? ' ', insideHas));
    return branch;
  }

  private readCompound(combinator: string, insideHas: boolean): Compound {
    const start = this.at;
    const tag = this.take(tokens.tag)?.[0].toLowerCase() ?? '*';
    const conditions: Condition[] = [];
    for (let next = this.readCondition(insideHas); next; next = this.readCondition(insideHas)) conditions.push(next);
    return this.at > start ? { combinator, tag, conditions } : this.fail();
  }

  private readCondition(insideHas: boolean): Condition | undefined {
    const named = this.take(tokens.named);
    if (named) return { by: named[1] === '#' ? 'id' : 'class', name: named[2] ?? '' };
    const [whole, name = '', operator, value = ''] = this.take(tokens.attribute) ?? [];
    if (whole) {
      const attribute = { by: 'attribute', name: name.toLowerCase() } as const;
      return operator ? { ...attribute, operator, value: value.replace(/^(["'])(.*)\1$/su, '$2') } : attribute;
    }
    const pseudo = this.take(tokens.pseudo);
    if (!pseudo) return undefined;
    const word = (pseudo[1] ?? '').toLowerCase();
    if (stepOperators.has(word) || unsupportedOperators.has(word)) throw new BrokenRule('unsupported', `:${word}()`);
    return pseudo[2] ? this.readBrackets(word, insideHas) : this.checkPlain(word);
  }

  private checkPlain(name: string): Condition {
    if (plainPseudos.has(name)) return { by: 'pseudo', name };
    if (listPseudos.has(name) || wordPseudos.has(name)) return this.fail();
    throw new BrokenRule('unknown-operator', `:${name}`);
  }

  private readBrackets(name: string, insideHas: boolean): Condition {
    const word = wordPseudos.get(name);
    if (!word && !listPseudos.has(name)) throw new BrokenRule('unknown-operator', `:${name}()`);
    if ((word && !this.take(word)) || (name === 'has' && insideHas)) this.fail();
    const inner = word ? [] : this.readList(name === 'has', insideHas || name === 'has');
    return this.take(tokens.close) ? { by: 'pseudo', name, inner } : this.fail();
  }
}

/**
 * Takes a CSS selector; returns its branches. Throws BrokenRule on anything a browser's `querySelectorAll` would refuse.
 * It is written out because it must run without a DOM: the shelf is checked when Stet is built.
 */
export const readSelector = (text: string): readonly Branch[] => new SelectorReader(text).readAll();
