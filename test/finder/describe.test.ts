import { describe, expect, it } from 'vitest';
import { en } from '../../src/clues/words/en';
import { noChange } from '../../src/dom/census';
import { lookAt } from '../../src/dom/look';
import { kindOf } from '../../src/finder/describe';
import { readIn } from '../../src/finder/reading';
import type { Kind } from '../../src/model/kind';
import { documentOf } from '../dom/reading';
import { article } from './page';

/** Takes the mark-up of a box below an article; returns what kind it is taken for. */
const kindOfBox = (box: string): Kind => {
  const { body } = documentOf(`<main>${article}</main>${box}`);
  const { census } = readIn(body, new Map([['en', en]]));
  const place = census.follow(noChange).find(({ element }) => element.id === 'box');
  if (!place) throw new Error('the box was not read');
  return kindOf(lookAt(place, census));
};

describe('the kind of an appeal', () => {
  it.each<[string, Kind, string]>([
    [
      'what is asked for counts more than names of promotion',
      'newsletter',
      '<div id="box" class="promo"><a class="promo_link cta" href="/x"><b class="promo_text">Get our newsletter</b></a></div>',
    ],
    [
      'names of promotion count where nothing else is asked for',
      'promotion',
      '<div id="box" class="promo"><a class="promo_link cta" href="/x"><b class="promo_text">The kiln is open</b></a></div>',
    ],
    [
      'what is ordered in print is a subscription',
      'subscription',
      '<div id="box"><a href="/x">The quarterly edition</a> <a href="/x">Subscribe</a></div>',
    ],
    [
      'a frame asks for what its address leads to',
      'donation',
      '<div id="box"><iframe src="https://www.paypal.com/donate?id=1"></iframe></div>',
    ],
  ])('%s', (_, kind, box) => {
    expect(kindOfBox(box)).toBe(kind);
  });
});
