import { bins, type Grown, grow, type Slope, type Tree } from './grow';

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

/** Found by cross-validation over sites: more or deeper trees gain nothing there. */
export const defaults: Options = { trees: 156, depth: 3, rate: 0.25, columns: 0.25, rows: 0.8, seed: 1 };

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
