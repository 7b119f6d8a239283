import { expect, it } from 'vitest';
import { lookAt } from '../../src/dom/look';
import { noChange, Survey } from '../../src/dom/survey';
import { documentOf, englishJudges } from './reading';

const lookIn = (body: string) => {
  const page = documentOf(body);
  const survey = new Survey(page.body, englishJudges);
  const places = survey.follow(noChange);
  const place = places.find(({ element }) => element.id === 'this');
  if (!place) throw new Error('nothing is called this');
  return lookAt(place, survey);
};

it('counts brothers, and twins among them', () => {
  const look = lookIn('<ul><li id="this" class="a">1</li><li class="a">2</li><li class="b">3</li></ul>');
  expect(look).toMatchObject({ brothers: 3, twins: 2 });
});

it('counts no more of them than tell something: a page may have a hundred thousand', () => {
  const look = lookIn(`<ul>${'<li>one</li>'.repeat(500)}<li id="this">last</li></ul>`);
  expect(look).toMatchObject({ brothers: 60, twins: 60 });
});
