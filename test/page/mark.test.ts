import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { bears, type Mark, removeFormerMarks, removeMark, setMark } from '../../src/page/mark';
import { documentOf } from '../dom/reading';

const box = (): HTMLElement => documentOf('').body;
const css = readFileSync(join(import.meta.dirname, '../../public/hidden.css'), 'utf8');

describe('a mark', () => {
  it.each<Mark>(['hidden', 'unlocked', 'sharp', 'held', 'top', 'bottom', 'room-top', 'room-bottom'])(
    '%s is set and taken away, and has its style rule',
    (mark) => {
      const element = box();
      setMark(element, mark);
      expect(bears(element, mark)).toBe(true);
      expect(element.outerHTML).toBe(`<body data-stet="${mark}"></body>`);
      expect(css).toContain(`[data-stet~="${mark}"]`);
      removeMark(element, mark);
      expect(bears(element, mark)).toBe(false);
      expect(element.outerHTML).toBe('<body></body>');
    },
  );

  it('goes alone where there are two', () => {
    const element = box();
    setMark(element, 'hidden');
    setMark(element, 'unlocked');
    removeMark(element, 'hidden');
    expect(bears(element, 'hidden')).toBe(false);
    expect(bears(element, 'unlocked')).toBe(true);
  });

  it('is written only where it changes something: a page may watch its attributes', () => {
    const element = box();
    setMark(element, 'hidden');
    const writes = [vi.spyOn(element, 'setAttribute'), vi.spyOn(element, 'removeAttribute')];
    setMark(element, 'hidden');
    removeMark(element, 'unlocked');
    expect(writes.flatMap((spy) => spy.mock.calls)).toEqual([]);
  });
});

it('a script that was there before leaves no mark behind', () => {
  const page = documentOf('<div data-stet="hidden">A</div><p data-stet="unlocked sharp">B</p><p class="c">C</p>');
  removeFormerMarks(page);
  expect(page.body.innerHTML).toBe('<div>A</div><p>B</p><p class="c">C</p>');
});
