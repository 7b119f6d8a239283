/** A leaf's hundredths of log-odds, or a question: is the measure at most the limit? Then the first branch, else the second. */
export type Tree = number | readonly [measure: number, limit: number, yes: Tree, no: Tree];

/** Trees in half the space they take as JSON: the limits that are asked for, and all trees from root to leaf. */
export interface PackedTrees {
  readonly limits: readonly number[];
  readonly text: string;
}

/** Two digits to the base of 36: less than this names a measure or a limit, the rest is a leaf, counted from the middle. */
const base = 36;
const firstLeaf = 10 * base;
const middle = 800;

const digits = (number: number): string => number.toString(base).padStart(2, '0');

/** Takes trees of at most 360 measures and 1,296 limits, and leaves of -4.4 to 4.9; returns them packed. Throws on others. */
export function packTrees(trees: readonly Tree[]): PackedTrees {
  const limits: number[] = [];
  const placeOf = (limit: number): number => (limits.includes(limit) ? limits.indexOf(limit) : limits.push(limit) - 1);
  const textOf = (tree: Tree): string => {
    if (typeof tree === 'number') return digits(middle + tree);
    return digits(tree[0]) + digits(placeOf(tree[1])) + textOf(tree[2]) + textOf(tree[3]);
  };
  const text = trees.map(textOf).join('');
  const packed = { limits, text };
  if (JSON.stringify(unpackTrees(packed)) !== JSON.stringify(trees))
    throw new Error('The trees are too large to pack.');
  return packed;
}

/** Takes packed trees; returns them as they were. */
export function unpackTrees({ limits, text }: PackedTrees): Tree[] {
  let at = 0;
  const next = (): number => Number.parseInt(text.slice(at, (at += 2)), base);
  const read = (): Tree => {
    const number = next();
    return number < firstLeaf ? [number, limits[next()] ?? 0, read(), read()] : number - middle;
  };
  const trees: Tree[] = [];
  while (at < text.length) trees.push(read());
  return trees;
}
