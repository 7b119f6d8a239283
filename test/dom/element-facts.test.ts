import { expect, it } from 'vitest';
import { Census, noChange } from '../../src/dom/census';
import { many } from '../../src/model/facts';
import { documentOf, englishJudges } from './reading';

const censusOf = (page: Document): Census => {
  const census = new Census(page.body, englishJudges);
  census.follow(noChange);
  return census;
};

it.each([
  ['/ice-on-the-river', 1],
  ['https://example.org/news/2026', 1],
  ['https://www.le-petit-journal.com/about', 0],
  [`/${'a'.repeat(300)}/2026`, 0],
])('words or a number in the path of an address, and not too late, are those of a story: %s', (address, stories) => {
  const { page } = censusOf(documentOf(`<a href="${address}">Read</a>`));
  expect(many(page, 'storyLinks')).toBe(stories);
});

it('a box floats no more once it is called so no more', () => {
  const page = documentOf('<div class="modal fixed"><p>Text</p></div>');
  const [box] = page.body.children;
  if (!box) throw new Error('no box');
  const census = censusOf(page);
  expect(census.of(box)?.floats).toBe(true);
  box.setAttribute('class', 'modal');
  census.follow({ ...noChange, renamed: [box] });
  expect(census.of(box)?.floats).toBe(false);
});
