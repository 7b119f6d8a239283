import { describe, expect, it } from 'vitest';
import { measureNames } from '../../src/finder/measures';
import weights from '../../src/finder/weights.json';

const measuresIn = (tree: unknown): number[] =>
  Array.isArray(tree) ? [Number(tree[0]), ...measuresIn(tree[2]), ...measuresIn(tree[3])] : [];

describe('the weights of the verdict', () => {
  it('were fitted to what the clues measure now: after a change of clues run npm run fit', () => {
    expect(weights.measures).toBe(measureNames.length);
    expect(Math.max(...weights.trees.flatMap(measuresIn))).toBeLessThan(measureNames.length);
  });

  it('stand for measures that each have a name of their own', () => {
    expect(new Set(measureNames).size).toBe(measureNames.length);
  });
});
