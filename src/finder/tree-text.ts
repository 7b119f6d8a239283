/** A leaf's hundredths of log-odds, or a question: is the measure at most the limit? Then the first branch, else the second. */
export type Tree = number | readonly [measure: number, limit: number, yes: Tree, no: Tree];

/**
 * Trees as a text, in less than half the space they take as JSON. Each has the same depth and is filled up where it had
 * a leaf before: so its questions, level by level, and then its leaves have their places, and need no words between them.
 */
export interface PackedTrees {
  readonly depth: number;
  readonly limits: readonly number[];
  /** The questions that are asked: of each the number of the measure, and of the limit among `limits`. */
  readonly asked: string;
  /** Of each tree the numbers of its questions among `asked`, then its leaves. */
  readonly text: string;
}

/** A number is two signs of `#` to `[`, none of which must be written otherwise in a script. */
const base = 57;
const firstSign = 35;
const largest = base * base - 1;
/** Leaves are counted from here: most of them speak for an appeal. */
const zero = 1000;

const signs = (number: number): string => {
  if (!Number.isInteger(number) || number < 0 || number > largest) throw new Error('The trees are too large to pack.');
  return String.fromCharCode(firstSign + Math.floor(number / base), firstSign + (number % base));
};

const depthOf = (tree: Tree): number =>
  typeof tree === 'number' ? 0 : 1 + Math.max(depthOf(tree[2]), depthOf(tree[3]));

/** The trees at a level below a tree; a leaf above it stands for both of its branches. */
const levelOf = (tree: Tree, level: number): readonly Tree[] => {
  if (level === 0) return [tree];
  const [yes, no] = typeof tree === 'number' ? [tree, tree] : [tree[2], tree[3]];
  return [...levelOf(yes, level - 1), ...levelOf(no, level - 1)];
};

/** Takes trees with less than 3,249 measures, limits and questions, and leaves of -10 to 22.48; returns them packed. Throws on others. */
export function packTrees(trees: readonly Tree[]): PackedTrees {
  const depth = Math.max(...trees.map(depthOf));
  const limits = new Map<number, number>();
  const asked = new Map<string, number>();
  const placeIn = <Item>(places: Map<Item, number>, item: Item): number => {
    const place = places.get(item) ?? places.size;
    places.set(item, place);
    return place;
  };
  const question = (tree: Tree): string =>
    signs(typeof tree === 'number' ? 0 : placeIn(asked, signs(tree[0]) + signs(placeIn(limits, tree[1]))));
  const leaf = (tree: Tree): string => signs(zero + Number(tree));
  const textOf = (tree: Tree): string => {
    const levels = Array.from({ length: depth }, (_, level) => levelOf(tree, level));
    return [...levels.flat().map(question), ...levelOf(tree, depth).map(leaf)].join('');
  };
  const text = trees.map(textOf).join('');
  return { depth, limits: [...limits.keys()], asked: [...asked.keys()].join(''), text };
}

/** Takes a text of packed numbers; returns them. */
const numbersIn = (text: string): Int16Array => {
  const numbers = new Int16Array(text.length / 2);
  for (let place = 0, at = 0; at < text.length; at += 2)
    numbers[place++] = (text.charCodeAt(at) - firstSign) * base + text.charCodeAt(at + 1) - firstSign;
  return numbers;
};

/** Packed trees at work. They are unpacked when they are first asked, and stay flat: a page that asks nothing pays nothing. */
export class Trees {
  readonly #packed: PackedTrees;
  #asked: Int16Array | undefined;
  #numbers: Int16Array | undefined;

  constructor(packed: PackedTrees) {
    this.#packed = packed;
  }

  /** Takes measures; returns the sum of the leaves that the trees come to. A measure that is missing counts as 0. */
  sum(measures: readonly number[]): number {
    const { depth, limits } = this.#packed;
    const asked = (this.#asked ??= numbersIn(this.#packed.asked));
    const numbers = (this.#numbers ??= numbersIn(this.#packed.text));
    const questions = (1 << depth) - 1;
    let sum = 0;
    for (let tree = 0; tree < numbers.length; tree += 2 * questions + 1) {
      let at = 0;
      while (at < questions) {
        const question = 2 * (numbers[tree + at] ?? 0);
        const isYes = (measures[asked[question] ?? 0] ?? 0) <= (limits[asked[question + 1] ?? 0] ?? 0);
        at = 2 * at + (isYes ? 1 : 2);
      }
      sum += (numbers[tree + at] ?? 0) - zero;
    }
    return sum;
  }
}
