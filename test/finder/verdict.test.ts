import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { weigh } from '../../src/finder/verdict';
import weights from '../../src/finder/weights.json';
import { measureNames, slopes } from '../fit/measures';

const measuresIn = (tree: unknown): number[] =>
  Array.isArray(tree) ? [Number(tree[0]), ...measuresIn(tree[2]), ...measuresIn(tree[3])] : [];

/** Sums of hundredths, in floating point. */
const rounding = 1e-9;

describe('the weights of the verdict', () => {
  it('were fitted to what the clues measure now, in this order: after a change of clues run npm run fit', () => {
    expect(weights.measures).toEqual(measureNames);
    expect(Math.max(...weights.trees.flatMap(measuresIn))).toBeLessThan(measureNames.length);
  });

  it('stand for measures that each have a name of their own', () => {
    expect(new Set(measureNames).size).toBe(measureNames.length);
  });

  it('weigh as they are written', () => {
    const measures = fc.array(fc.nat(40), { minLength: measureNames.length, maxLength: measureNames.length });
    const leafOf = (tree: unknown, of: readonly number[]): number =>
      Array.isArray(tree) ? leafOf((of[Number(tree[0])] ?? 0) <= tree[1] ? tree[2] : tree[3], of) : Number(tree);
    fc.assert(
      fc.property(measures, (of) => {
        const sum = weights.trees.reduce((all, tree) => all + leafOf(tree, of), weights.base);
        expect(weigh(of)).toBeCloseTo(sum / 100, 9);
      }),
    );
  });

  it('holds: more of what speaks for an appeal never makes it less certain, nor more of what speaks against it more', () => {
    const measures = fc.array(fc.nat(40), { minLength: measureNames.length, maxLength: measureNames.length });
    fc.assert(
      fc.property(measures, fc.nat(measureNames.length - 1), fc.integer({ min: 1, max: 30 }), (before, place, more) => {
        const after = before.with(place, (before[place] ?? 0) + more);
        const change = weigh(after) - weigh(before);
        const wrong = change * (slopes[place] ?? 0) < -rounding;
        expect(wrong ? `${measureNames[place]}: ${change}` : 'speaks as it should').toBe('speaks as it should');
      }),
      { numRuns: 2000 },
    );
  });
});
