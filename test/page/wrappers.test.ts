import { describe, expect, it, vi } from 'vitest';
import { setMark } from '../../src/page/mark';
import { Wrappers } from '../../src/page/wrappers';
import { documentOf } from '../dom/reading';

vi.stubGlobal('getComputedStyle', () => ({ position: 'static' }));

/** Hides `#box` and returns the wrappers, and the ids of what is hidden. */
const hideBox = (body: string) => {
  const page = documentOf(body);
  const box = page.getElementById('box');
  if (!box) throw new Error('no box');
  const wrappers = new Wrappers((element) => element.shadowRoot);
  const update = (): void => wrappers.update([box], new Set());
  setMark(box, 'hidden');
  update();
  const ids = (): string[] => [...page.querySelectorAll('[data-stet~="hidden"]')].map(({ id }) => id);
  return { page, wrappers, update, ids };
};

describe('what wraps a hidden box', () => {
  it('is hidden as far as it holds nothing else', () => {
    const { ids } = hideBox(
      '<main><div id="out"><p>Text</p><div id="a"><div id="b"> <!-- --><script></script><i id="box"></i></div></div></div></main>',
    );
    expect(ids()).toEqual(['a', 'b', 'box']);
  });

  it.each([
    ['a picture', '<img>'],
    ['text', 'Weather'],
    ['an empty place for something else', '<div></div>'],
  ])('stands when it also holds %s', (_, other) => {
    expect(hideBox(`<div id="a">${other}<i id="box"></i></div>`).ids()).toEqual(['box']);
  });

  it.each(['main', 'article', 'header'])('stands when it is the %s', (tag) => {
    expect(hideBox(`<${tag} id="a"><i id="box"></i></${tag}>`).ids()).toEqual(['box']);
  });

  it('is shown again, with all around it, when something else comes into it', () => {
    const { page, wrappers, update, ids } = hideBox('<div id="a"><div id="b"><i id="box"></i></div></div>');
    const other = page.createElement('p');
    page.getElementById('b')?.append(other);
    expect(wrappers.areFilledBy([other])).toBe(true);
    update();
    expect(ids()).toEqual(['box']);
  });

  it('is given back at the end', () => {
    const { wrappers, ids } = hideBox('<div id="a"><i id="box"></i></div>');
    wrappers.giveBack();
    expect(ids()).toEqual(['box']);
    expect(wrappers.elements).toEqual([]);
  });
});
