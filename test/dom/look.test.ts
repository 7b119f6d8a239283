import { expect, it } from 'vitest';
import { Census, noChange } from '../../src/dom/census';
import { lookAt } from '../../src/dom/look';
import { documentOf, englishJudges } from './reading';

const lookIn = (body: string) => {
  const page = documentOf(body);
  const census = new Census(page.body, englishJudges);
  const places = census.follow(noChange);
  const place = places.find(({ element }) => element.id === 'this');
  if (!place) throw new Error('nothing is called this');
  return lookAt(place, census);
};

it('counts brothers, and twins among them', () => {
  const look = lookIn('<ul><li id="this" class="a">1</li><li class="a">2</li><li class="b">3</li></ul>');
  expect(look).toMatchObject({ brothers: 3, twins: 2 });
});

it('counts no more of them than tell something: a page may have a hundred thousand', () => {
  const look = lookIn(`<ul>${'<li>one</li>'.repeat(500)}<li id="this">last</li></ul>`);
  expect(look).toMatchObject({ brothers: 60, twins: 60 });
});
