/** A leaf's log-odds, or a question: is the measure at most the limit? Then the first branch, else the second. */
export type Tree = number | readonly [measure: number, limit: number, yes: Tree, no: Tree];

export interface Model {
  /** Log-odds before any tree is asked. */
  readonly base: number;
  readonly trees: readonly Tree[];
}

/** One example: what was measured, whether it is an appeal, and how much it counts. */
export interface Example {
  readonly measures: readonly number[];
  readonly appeal: boolean;
  readonly weight: number;
}

export interface Options {
  readonly trees: number;
  readonly depth: number;
  /** How much of each tree's answer is taken. */
  readonly rate: number;
  /** Share of measures and of rows that each tree sees. */
  readonly columns: number;
  readonly rows: number;
  readonly seed: number;
}

/** Which way a measure may lean: up (1), down (-1), or either way (0). */
export type Slope = 1 | -1 | 0;

/** Found by cross-validation over sites: more or deeper trees gain nothing there. */
export const defaults: Options = { trees: 150, depth: 3, rate: 0.15, columns: 0.25, rows: 0.8, seed: 1 };

const bins = 48;
/** Keeps leaves of few examples small (the usual ridge of gradient boosting). */
const ridge = 6;
const smallestLeaf = 0.8;

/** xorshift32: the same seed gives the same model on every machine. */
const randomFrom = (seed: number): (() => number) => {
  let state = seed >>> 0 || 1;
  return () => {
    state ^= state << 13;
    state >>>= 0;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state / 2 ** 32;
  };
};

const limitsOf = (values: readonly number[]): number[] => {
  const sorted = [...values].toSorted((a, b) => a - b);
  const different = [...new Set(sorted)];
  const between = (place: number): number => ((different[place] ?? 0) + (different[place + 1] ?? 0)) / 2;
  if (different.length <= bins) return different.slice(1).map((_, place) => between(place));
  const quantiles = Array.from(
    { length: bins - 1 },
    (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / bins)] ?? 0,
  );
  const places = [...quantiles.map((value) => different.indexOf(value)), 0, 1, 2, 3, 4, 5, 6, 7];
  return [...new Set(places.filter((place) => place < different.length - 1).map(between))].toSorted((a, b) => a - b);
};

const binOf = (value: number, limits: readonly number[]): number => {
  const place = limits.findIndex((limit) => value <= limit);
  return place < 0 ? limits.length : place;
};

interface Grown {
  readonly limits: readonly (readonly number[])[];
  readonly binned: readonly Uint8Array[];
  readonly slope: Float64Array;
  readonly bend: Float64Array;
  readonly slopes: readonly Slope[];
}

/** The answers a branch may give, in log-odds. */
interface Bounds {
  readonly low: number;
  readonly high: number;
}

const worth = (slope: number, bend: number): number => (slope * slope) / (bend + ridge);

const answer = (slope: number, bend: number, { low, high }: Bounds): number =>
  Math.max(low, Math.min(high, -slope / (bend + ridge)));

interface Split {
  readonly gain: number;
  readonly column: number;
  readonly bin: number;
  readonly yes: number;
  readonly no: number;
}

const noSplit: Split = { gain: 1e-3, column: -1, bin: -1, yes: 0, no: 0 };

const sumOver = (rows: readonly number[], of: Float64Array): number =>
  rows.reduce((sum, row) => sum + (of[row] ?? 0), 0);

const histogram = (data: Grown, rows: readonly number[], column: number) => {
  const slopes = new Float64Array(bins + 9);
  const bends = new Float64Array(bins + 9);
  const bin = data.binned[column] ?? new Uint8Array();
  for (const row of rows) {
    const b = bin[row] ?? 0;
    slopes[b] = (slopes[b] ?? 0) + (data.slope[row] ?? 0);
    bends[b] = (bends[b] ?? 0) + (data.bend[row] ?? 0);
  }
  return { slopes, bends };
};

/** The best split of the rows by one column that leans the way the column may. */
const bestSplit = (data: Grown, rows: readonly number[], column: number, bounds: Bounds): Split => {
  const slope = sumOver(rows, data.slope);
  const bend = sumOver(rows, data.bend);
  const { slopes, bends } = histogram(data, rows, column);
  const lean = data.slopes[column] ?? 0;
  let best = noSplit;
  let left = 0;
  let leftBend = 0;
  for (let b = 0; b < (data.limits[column]?.length ?? 0); b++) {
    left += slopes[b] ?? 0;
    leftBend += bends[b] ?? 0;
    if (leftBend < smallestLeaf || bend - leftBend < smallestLeaf) continue;
    const yes = answer(left, leftBend, bounds);
    const no = answer(slope - left, bend - leftBend, bounds);
    if ((no - yes) * lean < 0) continue;
    const gain = worth(left, leftBend) + worth(slope - left, bend - leftBend) - worth(slope, bend);
    if (gain > best.gain) best = { gain, column, bin: b, yes, no };
  }
  return best;
};

/** Below a split that leans, no branch may answer beyond the middle: so the whole tree leans that way. */
const boundsBelow = ({ yes, no }: Split, lean: Slope, bounds: Bounds): readonly [Bounds, Bounds] => {
  const middle = (yes + no) / 2;
  if (lean > 0)
    return [
      { ...bounds, high: Math.min(bounds.high, middle) },
      { ...bounds, low: Math.max(bounds.low, middle) },
    ];
  if (lean < 0)
    return [
      { ...bounds, low: Math.max(bounds.low, middle) },
      { ...bounds, high: Math.min(bounds.high, middle) },
    ];
  return [bounds, bounds];
};

interface Branch {
  readonly rows: readonly number[];
  readonly depth: number;
  readonly bounds: Bounds;
}

const grow = (data: Grown, { rows, depth, bounds }: Branch, columns: readonly number[], rate: number): Tree => {
  let best = noSplit;
  if (depth > 0)
    for (const column of columns) {
      const split = bestSplit(data, rows, column, bounds);
      if (split.gain > best.gain) best = split;
    }
  if (best.column < 0)
    return Math.round(100 * rate * answer(sumOver(rows, data.slope), sumOver(rows, data.bend), bounds)) / 100;
  const bin = data.binned[best.column] ?? new Uint8Array();
  const limit = Number((data.limits[best.column]?.[best.bin] ?? 0).toPrecision(3));
  const [below, above] = boundsBelow(best, data.slopes[best.column] ?? 0, bounds);
  const yes = { rows: rows.filter((row) => (bin[row] ?? 0) <= best.bin), depth: depth - 1, bounds: below };
  const no = { rows: rows.filter((row) => (bin[row] ?? 0) > best.bin), depth: depth - 1, bounds: above };
  return [best.column, limit, grow(data, yes, columns, rate), grow(data, no, columns, rate)];
};

/** Takes a tree and measures; returns its answer in log-odds. */
export const answerOf = (tree: Tree, measures: readonly number[]): number => {
  let at = tree;
  while (typeof at !== 'number') at = (measures[at[0]] ?? 0) <= at[1] ? at[2] : at[3];
  return at;
};

/** Takes a model and measures; returns the log-odds that they are an appeal's. */
export const oddsOf = (model: Model, measures: readonly number[]): number =>
  model.trees.reduce<number>((odds, tree) => odds + answerOf(tree, measures), model.base);

/**
 * Takes examples, which way each measure may lean, and options; returns a model fitted to them by gradient boosting
 * (Friedman 2001; histograms and monotone constraints as in LightGBM). The same examples give the same model.
 */
export function fit(rows: readonly Example[], slopes: readonly Slope[], options: Options = defaults): Model {
  const width = rows[0]?.measures.length ?? 0;
  const random = randomFrom(options.seed);
  const limits = Array.from({ length: width }, (_, column) => limitsOf(rows.map((row) => row.measures[column] ?? 0)));
  const binned = limits.map((own, column) => Uint8Array.from(rows, (row) => binOf(row.measures[column] ?? 0, own)));
  const all = rows.reduce((sum, row) => sum + row.weight, 0);
  const appeals = rows.reduce((sum, row) => sum + (row.appeal ? row.weight : 0), 0);
  const base = Math.round(100 * Math.log(appeals / (all - appeals))) / 100;
  const odds = new Float64Array(rows.length).fill(base);
  const data: Grown = {
    limits,
    binned,
    slope: new Float64Array(rows.length),
    bend: new Float64Array(rows.length),
    slopes,
  };
  const trees: Tree[] = [];
  while (trees.length < options.trees) {
    rows.forEach((row, place) => {
      const chance = 1 / (1 + Math.exp(-(odds[place] ?? 0)));
      data.slope[place] = row.weight * (chance - (row.appeal ? 1 : 0));
      data.bend[place] = row.weight * chance * (1 - chance);
    });
    const columns = limits.map((_, column) => column).filter(() => random() < options.columns);
    const seen = rows.map((_, place) => place).filter(() => random() < options.rows);
    const whole = { rows: seen, depth: options.depth, bounds: { low: -Infinity, high: Infinity } };
    const tree = grow(data, whole, columns, options.rate);
    trees.push(tree);
    rows.forEach((row, place) => {
      odds[place] = (odds[place] ?? 0) + answerOf(tree, row.measures);
    });
  }
  return { base, trees };
}
