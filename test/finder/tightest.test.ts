import { describe, expect, it } from 'vitest';
import { Census, noChange } from '../../src/dom/census';
import { lookAt } from '../../src/dom/look';
import { tightest } from '../../src/finder/tightest';
import { documentOf, englishJudges } from '../dom/reading';

const form =
  '<form class="inner"><p>Sign up for our free newsletter.</p><input type="email"><button>Sign up</button></form>';

/** Judges the boxes of a page, the outer one as sure as told; returns the classes of those that are left. */
const left = (outer: string, certainties: Readonly<Record<string, number>>): readonly string[] => {
  const page = documentOf(`<section class="outer">${outer}</section>`);
  const census = new Census(page.body, englishJudges);
  census.follow(noChange);
  const judged = [...page.querySelectorAll('[class]')].flatMap((element) => {
    const place = census.of(element);
    return place ? [{ place, look: lookAt(place, census), certainty: certainties[element.className] ?? 0 }] : [];
  });
  return tightest(judged).map(({ place }) => place.classes);
};

describe('of two boxes that ask, one in the other', () => {
  it('the outer is left out when the inner is surer and holds all that asks', () => {
    expect(left(`<p>The ferries leave at nine.</p>${form}`, { outer: 3, inner: 5 })).toEqual(['inner']);
  });

  it('the outer stays when it is hardly less sure', () => {
    expect(left(`<p>The ferries leave at nine.</p>${form}`, { outer: 4.5, inner: 5 })).toEqual(['outer', 'inner']);
  });

  it.each(['<video></video>', '<iframe src="https://www.youtube.com/embed/x"></iframe>'])(
    'the outer is left out when something is played in it: %s',
    (player) => {
      expect(left(player + form, { outer: 5, inner: 5 })).toEqual(['inner']);
      expect(left(`<p>${player}</p>${form}`, { outer: 5, inner: 5 })).toEqual(['inner']);
      expect(left(`<iframe src="/captcha"></iframe>${form}`, { outer: 5, inner: 5 })).toEqual(['outer', 'inner']);
    },
  );

  it('the outer stays when it adds nothing but the heading', () => {
    expect(left(`<h3>The Morning Letter</h3>${form}`, { outer: 3, inner: 5 })).toEqual(['outer', 'inner']);
  });

  it('the outer stays when part of what asks is beside the inner', () => {
    const plea = '<p>Please support our independent journalism today, with whatever you can give to us.</p>';
    expect(left(plea + form, { outer: 3, inner: 5 })).toEqual(['outer', 'inner']);
  });
});
