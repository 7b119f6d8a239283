import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexPhrases } from '../../src/clues/index-phrases';
import { normalise } from '../../src/clues/normalise';
import { matchPhrases } from '../../src/clues/phrases';
import { shelf } from '../../src/clues/words/index';

const match = (list: string, text: string) => {
  const [found] = matchPhrases(indexPhrases([list]), normalise(text));
  return { count: found?.size ?? 0, first: found?.values().next().value };
};

describe('phrases', () => {
  it.each([
    ['abonne', 'Paul Carbonnel'],
    ['abonne', 'Les abonnés'],
    ['sign up', 'design upgrades'],
    ['spend*', 'verspenden'],
    ['*abo', 'Abonnent'],
    ['get our * app', 'get our news. The app'],
    ['get our * app', 'get our one two three four five app'],
    ['support us/me', 'support them'],
    ['=spenden', 'Spenden in Höhe von zwei Millionen'],
    ['подпиши*', 'неподпишись'],
  ])('“%s” is not in “%s”', (list, text) => {
    expect(match(list, text)).toEqual({ count: 0, first: undefined });
  });

  it.each([
    ['abonné', 'ABONNÉ !', 'abonne'],
    ['sign up', 'Sign-up here', 'sign-up'],
    ['no thanks', 'No, thanks.', 'no, thanks'],
    ['e-mail', 'Your email', 'email'],
    ['spend*', 'Ihre Spendenquittung', 'spendenquittung'],
    ['*newsletter*', 'Der Sportnewsletters', 'sportnewsletters'],
    ['get our * app', 'Get our app', 'get our app'],
    ['get our * app', 'Get our free news app', 'get our free news app'],
    ['become a? member', 'become member', 'become member'],
    ['become a/an? member', 'become an member', 'become an member'],
    ['support us/me', 'Support me', 'support me'],
    ['=spenden', ' ❤ Spenden! ', 'spenden'],
    ['subscribe, subscribe now', 'Subscribe now', 'subscribe now'],
    ['購読する', '今すぐ購読する', '購読する'],
    ['구독하기', '무료구독하기를', '구독하기'],
    ['terms and/& conditions', 'Terms & Conditions', 'terms & conditions'],
    ['हमसे जुड़ें', 'हमसे जुड़ें।', normalise('हमसे जुड़ें')],
    ['سجل الآن', 'سجل الآن؟', normalise('سجل الآن')],
  ])('“%s” is in “%s”', (list, text, first) => {
    expect(match(list, text)).toEqual({ count: 1, first });
  });

  it('counts different phrases, each once', () => {
    expect(match('donate, monthly, once', 'Once, monthly, donate, monthly').count).toBe(3);
  });

  it('finds nothing with an empty list', () => {
    expect(match('', 'anything at all').count).toBe(0);
  });

  it('counts a word for each list that has it', () => {
    const found = matchPhrases(indexPhrases(['donate now', '', 'donate, now']), 'donate now');
    expect(found.map((words) => words && [...words])).toEqual([['donate now'], undefined, ['donate', 'now']]);
  });

  it('reads any phrase as text, never as a pattern', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (list, text) => {
        expect(() => match(list, text)).not.toThrow();
      }),
    );
  });

  it.each([...shelf])('finds every phrase of %s in itself', (_, words) => {
    const missed = Object.values({ ...words })
      .flatMap((list) => list.split(', '))
      .filter((phrase) => phrase !== '')
      .filter((phrase) => {
        const text = phrase.split(' ').map((word) => (word.split('/')[0] ?? '').replaceAll(/[=?*]/g, ''));
        return match(phrase, text.join(' ')).count === 0;
      });
    expect(missed).toEqual([]);
  });
});
