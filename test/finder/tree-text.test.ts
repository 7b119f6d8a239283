import fc from 'fast-check';
import { expect, it } from 'vitest';
import { packTrees, type Tree, Trees } from '../../src/finder/tree-text';

const number = fc.float({ noNaN: true, noDefaultInfinity: true }).map(Math.fround);
const { tree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.integer({ min: -900, max: 900 }),
    fc.tuple(fc.nat(200), number, tie('tree'), tie('tree')),
  ),
}));

const leafOf = (tree: Tree, measures: readonly number[]): number =>
  typeof tree === 'number' ? tree : leafOf((measures[tree[0]] ?? 0) <= tree[1] ? tree[2] : tree[3], measures);

/** A measure that is exactly at a limit is a case of its own. */
const measuresFor = (trees: readonly Tree[]) => {
  const limits = [...JSON.stringify(trees).matchAll(/\[\d+,([^,]+),/g)].map((match) => Number(match[1]));
  return fc.array(limits.length > 0 ? fc.oneof(number, fc.constantFrom(...limits)) : number, { maxLength: 200 });
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

it('what is no whole number, or too large for one sign, is not packed', () => {
  expect(() => packTrees([0.5])).toThrow('0.5');
  expect(() => packTrees([[-1, 1, 0, 0]])).toThrow('-1');
  expect(() => packTrees([1000])).toThrow('2000');
});

it('every number takes one sign, and small ones are plain', () => {
  const trees = Array.from({ length: 30 }, (_, place): Tree => [place, place / 7, place, -place]);
  const { asked, text } = packTrees(trees);
  expect(asked + text).toMatch(/^[#-~]+$/);
  expect([asked.length, text.length]).toEqual([60, 90]);
  expect(packTrees([900, -900]).text).toMatch(/^[¡-\u07ff]{2}$/);
});
