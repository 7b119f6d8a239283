/** A leaf's log-odds, or a question: is the measure at most the limit? Then the first branch, else the second. */
export type Tree = number | readonly [measure: number, limit: number, yes: Tree, no: Tree];

/** Which way a measure may lean: up (1), down (-1), or either way (0). */
export type Slope = 1 | -1 | 0;

/** As many limits a measure is asked at, at most; a few more near its smallest values. */
export const bins = 48;
const fewMore = 9;

/** Keeps leaves of few examples small (the usual ridge of gradient boosting). */
const ridge = 6;
const smallestLeaf = 0.8;

/** Examples ready for growing: each column's limits, each example's bin in it, how its odds are to change, and the slopes. */
export interface Grown {
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
  const slopes = new Float64Array(bins + fewMore);
  const bends = new Float64Array(bins + fewMore);
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

/** Takes the data, a branch, the columns it may ask and the rate; returns the tree that is grown there. */
export const grow = (data: Grown, { rows, depth, bounds }: Branch, columns: readonly number[], rate: number): Tree => {
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
