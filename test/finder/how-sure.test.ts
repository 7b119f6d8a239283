import { describe, expect, it } from 'vitest';
import { Census, noChange } from '../../src/dom/census';
import { lookAt } from '../../src/dom/look';
import { enoughFor } from '../../src/finder/how-sure';
import { documentOf, englishJudges } from '../dom/reading';
import { article } from './page';

/** Takes what stands in a box below an article, the tag around both, and the box's class; returns how certain the verdict must be of the box. */
const enoughOf = (inside: string, around: string, called = ''): number => {
  const page = documentOf(
    `<${around}><div>${article}</div><div><div><div id="box" class="${called}">${inside}</div></div></div></${around}>`,
  );
  const census = new Census(page.body, englishJudges);
  census.follow(noChange);
  const box = page.querySelector('#box');
  const place = box ? census.of(box) : undefined;
  if (!place) throw new Error('The box was not read.');
  return enoughFor(lookAt(place, census));
};

const asks = 'Subscribe now <a href="/subscribe">Subscribe</a>';
const reacts = 'to react to this article';

describe('what is enough for an appeal', () => {
  it('is more for a tool in the article that asks first', () => {
    expect(enoughOf(`${asks} ${reacts}`, 'article')).toBeGreaterThan(enoughOf(asks, 'article'));
    expect(enoughOf(`${asks} ${reacts}`, 'article')).toBeGreaterThan(enoughOf(`${asks} ${reacts}`, 'section'));
  });

  it('is more in the article for what is not called by what it asks for', () => {
    const called = `<div class="subscribe-now">${asks}</div>`;
    expect(enoughOf(asks, 'article')).toBeGreaterThan(enoughOf(asks, 'section'));
    expect(enoughOf(asks, 'article', 'subscribe-box')).toBe(enoughOf(asks, 'section', 'subscribe-box'));
    expect(enoughOf(called, 'article')).toBe(enoughOf(asks, 'article'));
  });

  it('is no more for what has a field for an address', () => {
    const form = `${asks} <input type="email">`;
    expect(enoughOf(`${form} ${reacts}`, 'article')).toBe(enoughOf(form, 'section'));
  });
});
