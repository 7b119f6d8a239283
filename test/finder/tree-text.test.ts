import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packTrees, type Tree, unpackTrees } from '../../src/finder/tree-text';
import weights from '../../src/finder/weights.json';

const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: -440, max: 490 }),
    fc.tuple(
      fc.nat(359),
      fc.float({ noNaN: true, noDefaultInfinity: true }).map(Math.fround),
      tie('tree'),
      tie('tree'),
    ),
  ),
}));

it('trees come out of their packing as they went in', () => {
  fc.assert(
    fc.property(fc.array(tree, { maxLength: 20 }), (trees) => {
      expect(JSON.stringify(unpackTrees(packTrees(trees)))).toBe(JSON.stringify(trees));
    }),
  );
});

it('trees that do not fit are not packed', () => {
  expect(() => packTrees([500])).toThrow('too large');
  expect(() => packTrees([[360, 1, 0, 0]])).toThrow('too large');
});

it('the weights fit', () => {
  expect(packTrees(weights.trees as unknown as Tree[]).text.length).toBeGreaterThan(0);
});
