import { expect, it } from 'vitest';
import { noChange, Survey } from '../../src/dom/survey';
import { many } from '../../src/model/look';
import { documentOf, englishJudges } from './reading';

const surveyOf = (page: Document): Survey => {
  const survey = new Survey(page.body, englishJudges);
  survey.follow(noChange);
  return survey;
};

it.each([
  ['/ice-on-the-river', 1],
  ['https://example.org/news/2026', 1],
  ['https://www.le-petit-journal.com/about', 0],
  [`/${'a'.repeat(300)}/2026`, 0],
])('words or a number in the path of an address, and not too late, are those of a story: %s', (address, stories) => {
  const { page } = surveyOf(documentOf(`<a href="${address}">Read</a>`));
  expect(many(page, 'storyLinks')).toBe(stories);
});

it('a box floats no more once it is called so no more', () => {
  const page = documentOf('<div class="modal fixed"><p>Text</p></div>');
  const [box] = page.body.children;
  if (!box) throw new Error('no box');
  const survey = surveyOf(page);
  expect(survey.of(box)?.floats).toBe(true);
  box.setAttribute('class', 'modal');
  survey.follow({ ...noChange, renamed: [box] });
  expect(survey.of(box)?.floats).toBe(false);
});
