import { describe, expect, it } from 'vitest';
import { holds, isBefore, parentOf } from '../../src/dom/shadow';
import { documentOf } from './reading';

/** A page with a box before, in, and after a shadow root that holds another one. */
const pageWithRoots = () => {
  const page = documentOf('<p id="first"></p><div id="outer"></div><p id="last"></p>');
  const the = (root: ParentNode, id: string): Element => {
    const found = root.querySelector(`#${id}`);
    if (!found) throw new Error(`no ${id}`);
    return found;
  };
  const outer = the(page, 'outer');
  const root = outer.attachShadow({ mode: 'open' });
  root.innerHTML = '<b id="one"></b><div id="inner"></div><b id="two"></b>';
  const inner = the(root, 'inner');
  const innerRoot = inner.attachShadow({ mode: 'open' });
  innerRoot.innerHTML = '<i id="deep"></i>';
  return {
    first: the(page, 'first'),
    outer,
    one: the(root, 'one'),
    inner,
    deep: the(innerRoot, 'deep'),
    two: the(root, 'two'),
    last: the(page, 'last'),
  };
};

describe('a page with shadow roots', () => {
  it('has its elements in one order', () => {
    const inOrder = Object.values(pageWithRoots());
    inOrder.forEach((one, at) => {
      for (const other of inOrder.slice(at + 1))
        expect([isBefore(one, other), isBefore(other, one)], `${one.id}, ${other.id}`).toEqual([true, false]);
    });
  });

  it('knows what stands in a root from outside, and only there', () => {
    const { outer, inner, deep, first, one } = pageWithRoots();
    expect([holds(outer, deep), holds(inner, deep), holds(outer, one)]).toEqual([true, true, true]);
    expect([holds(first, deep), holds(inner, one), holds(deep, outer)]).toEqual([false, false, false]);
  });

  it('has the host of a root around what stands in it', () => {
    const { outer, inner, deep } = pageWithRoots();
    expect([parentOf(deep), parentOf(inner)]).toEqual([inner, outer]);
  });
});
