import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packTrees, type Tree, Trees } from '../../src/finder/tree-text';

const number = fc.float({ noNaN: true, noDefaultInfinity: true }).map(Math.fround);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: -1000, max: 2248 }),
    fc.tuple(fc.nat(9), number, tie('tree'), tie('tree')),
  ),
}));

const leafOf = (tree: Tree, measures: readonly number[]): number =>
  typeof tree === 'number' ? tree : leafOf((measures[tree[0]] ?? 0) <= tree[1] ? tree[2] : tree[3], measures);

/** A measure that is exactly at a limit is a case of its own. */
const measuresFor = (trees: readonly Tree[]) => {
  const limits = [...JSON.stringify(trees).matchAll(/\[\d+,([^,]+),/g)].map((match) => Number(match[1]));
  return fc.array(limits.length > 0 ? fc.oneof(number, fc.constantFrom(...limits)) : number, { maxLength: 10 });
};

it('packed trees come to the same leaves', () => {
  const trees = fc.array(tree, { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(
      trees.chain((some) => fc.tuple(fc.constant(some), measuresFor(some))),
      ([some, measures]) => {
        const sum = some.reduce<number>((all, one) => all + leafOf(one, measures), 0);
        expect(new Trees(packTrees(some)).sum(measures)).toBe(sum);
      },
    ),
  );
});

it('trees that do not fit are not packed', () => {
  expect(() => packTrees([2249])).toThrow('too large');
  expect(() => packTrees([-1001])).toThrow('too large');
  expect(() => packTrees([[3249, 1, 0, 0]])).toThrow('too large');
  expect(() => packTrees([0.5])).toThrow('too large');
});

it('the text needs no escapes, wherever a script holds it', () => {
  const { asked, text } = packTrees(Array.from({ length: 100 }, (_, place): Tree => [place, place / 7, place, -place]));
  expect(asked + text).toMatch(/^[#-[]+$/);
});
