/** A leaf's hundredths of log-odds, or a question: is the measure at most the limit? Then the first branch, else the second. */
export type Tree = number | readonly [measure: number, limit: number, yes: Tree, no: Tree];

/**
 * Trees as a text, in less than half the space they take as JSON. All have the same depth and are filled up where they had
 * a leaf before: so their questions, level by level, and then their leaves have their places, and need no words between them.
 */
interface PackedTrees {
  readonly depth: number;
  readonly limits: readonly number[];
  /** The questions, those first that are asked most often: of each the measure, and the place of the limit among `limits`. */
  readonly asked: string;
  /** Of each tree the places of its questions among `asked`, then its leaves. */
  readonly text: string;
}

/**
 * A number is one sign: the plain ones of `#` to `~` for the small numbers, and most are small; from `¡` on those that take
 * two bytes.
 */
const firstSign = 0x23;
const lastPlain = 0x7e;
const firstOther = 0xa1;
const lastOther = 0x7ff;
const between = firstOther - lastPlain - 1;

const sign = (number: number): string => {
  const code = firstSign + number;
  const shifted = code > lastPlain ? code + between : code;
  if (!Number.isInteger(number) || number < 0 || shifted > lastOther)
    throw new Error(`No tree is packed with ${number}.`);
  return String.fromCharCode(shifted);
};

/** Takes a text of such numbers; returns them. */
const numbersIn = (text: string): Uint16Array => {
  const numbers = new Uint16Array(text.length);
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    numbers[at] = code - (code > lastPlain ? firstSign + between : firstSign);
  }
  return numbers;
};

/** Leaves are counted from the middle to both sides: 0, -1, 1, -2. */
const leafText = (leaf: number): string => sign(!Number.isInteger(leaf) ? leaf : leaf < 0 ? -2 * leaf - 1 : 2 * leaf);
const leafOf = (number: number): number => (number % 2 === 0 ? number / 2 : -(number + 1) / 2);

const depthOf = (tree: Tree): number =>
  typeof tree === 'number' ? 0 : 1 + Math.max(depthOf(tree[2]), depthOf(tree[3]));

/** The trees at a level below a tree; a leaf above it stands for both of its branches. */
const levelOf = (tree: Tree, level: number): readonly Tree[] => {
  if (level === 0) return [tree];
  const [yes, no] = typeof tree === 'number' ? [tree, tree] : [tree[2], tree[3]];
  return [...levelOf(yes, level - 1), ...levelOf(no, level - 1)];
};

/** Takes texts; returns each once, the more often it was there the nearer to the front. */
const mostFirst = (texts: readonly string[]): readonly string[] => {
  const times = new Map<string, number>();
  for (const text of texts) times.set(text, (times.get(text) ?? 0) + 1);
  return [...times].toSorted((a, b) => b[1] - a[1]).map(([text]) => text);
};

/** Takes trees; returns them packed. Throws where a measure or a leaf is no whole number. */
export function packTrees(trees: readonly Tree[]): PackedTrees {
  const depth = Math.max(...trees.map(depthOf));
  const levels = trees.map((tree) => Array.from({ length: depth + 1 }, (_, level) => levelOf(tree, level)));
  const limits = new Map<number, number>();
  const questionOf = (tree: Tree): string => {
    if (typeof tree === 'number') return '';
    limits.set(tree[1], limits.get(tree[1]) ?? limits.size);
    return sign(tree[0]) + sign(limits.get(tree[1]) ?? 0);
  };
  const questions = levels.map((tree) => tree.slice(0, -1).flat().map(questionOf));
  const asked = mostFirst(questions.flat().filter((question) => question !== ''));
  // What fills up a tree may ask anything.
  const textOf = (tree: readonly (readonly Tree[])[], place: number): string =>
    (questions[place] ?? []).map((question) => sign(Math.max(0, asked.indexOf(question)))).join('') +
    (tree.at(-1) ?? []).map((leaf) => leafText(Number(leaf))).join('');
  return { depth, limits: [...limits.keys()], asked: asked.join(''), text: levels.map(textOf).join('') };
}

/** Packed trees at work. They are unpacked when they are first asked, and stay flat: a page that asks nothing pays nothing. */
export class Trees {
  readonly #packed: PackedTrees;
  #asked: Uint16Array | undefined;
  #numbers: Uint16Array | undefined;

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
      sum += leafOf(numbers[tree + at] ?? 0);
    }
    return sum;
  }
}
