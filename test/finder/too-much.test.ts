import { expect, it } from 'vitest';
import { noChange } from '../../src/dom/census';
import { readIn } from '../../src/finder/reading';
import { tooMuch } from '../../src/finder/too-much';
import { documentOf } from '../dom/reading';

const box = (name: string, chars: number, style = ''): string =>
  `<div class="box ${name}" style="${style}">${'a'.repeat(chars)}</div>`;

/** Which boxes are given back on a page with so many characters besides. */
const givenBack = (rest: number, boxes: string): string[] => {
  const { body } = documentOf(`<p>${'b'.repeat(rest)}</p>${boxes}`);
  const { census } = readIn(body, new Map());
  census.follow(noChange);
  const places = [...body.querySelectorAll('.box')].flatMap((element) => census.of(element) ?? []);
  return tooMuch(places, census.page).map(({ element }) => element.className.replace('box ', ''));
};

it('appeals together may be half of a page', () => {
  expect(givenBack(500, box('a', 250) + box('b', 250))).toEqual([]);
});

it('of more than that the longest are given back, until it is half', () => {
  expect(givenBack(400, box('a', 100) + box('b', 400) + box('c', 200))).toEqual(['b']);
});

it('what lies over the page takes nothing of it, and of a page that says little nothing is known', () => {
  expect(givenBack(100, box('a', 900, 'position: fixed'))).toEqual([]);
  expect(givenBack(100, box('a', 300))).toEqual([]);
});
