import { describe, expect, it } from 'vitest';
import { detailOf, tableOf } from './table';
import { type Measured, totalsOf } from './totals';

const nothing = { chars: 0, lost: 0 };
const page = (name: string, over: Partial<Measured>): Measured => ({
  page: name,
  lang: 'de-AT',
  milliseconds: 10,
  appeals: [],
  kept: nothing,
  article: nothing,
  gone: [],
  ...over,
});

const pages = [
  page('one', {
    appeals: [
      { id: 1, kind: 'donation', hidden: true },
      { id: 2, kind: 'survey', hidden: true },
      { id: 3, kind: 'promotion', hidden: false },
    ],
    kept: { chars: 1000, lost: 30 },
    article: { chars: 800, lost: 20 },
    gone: [7, 8],
  }),
  page('two', {
    lang: '',
    appeals: [
      { id: 4, kind: 'donation', hidden: false },
      { id: 5, kind: 'newsletter', hidden: true },
    ],
    kept: { chars: 500, lost: 50 },
    article: { chars: 100, lost: 0 },
    gone: [9],
    milliseconds: 30,
  }),
  page('three', { appeals: [{ id: 6, kind: 'promotion', hidden: true }], milliseconds: 20 }),
];

describe('a run', () => {
  it('counts appeals by class, by kind and, where they are hidden at first, by language', () => {
    const { classes, kinds, languages } = totalsOf(pages);
    expect(classes).toEqual({
      core: { hidden: 2, of: 3 },
      wide: { hidden: 1, of: 1 },
      extra: { hidden: 1, of: 2 },
    });
    expect(kinds.donation).toEqual({ hidden: 1, of: 2 });
    expect(languages).toEqual({ de: { hidden: 2, of: 2 }, '?': { hidden: 1, of: 2 } });
  });

  it('calls a page clean when all that is hidden at first is hidden, and asks only pages that have some', () => {
    expect(totalsOf(pages).clean).toEqual({ hidden: 1, of: 2 });
  });

  it('tells what is lost of the article from what is lost beside it', () => {
    const { article, other, harmed } = totalsOf(pages);
    expect(article).toEqual({ chars: 900, lost: 20, pages: 1 });
    expect(other).toEqual({ chars: 600, lost: 60, pages: 2 });
    expect(harmed).toBe(2);
  });

  it('tells the time that half of the pages and nine in ten stay below', () => {
    expect(totalsOf(pages).milliseconds).toEqual({ median: 20, p90: 30 });
  });

  it('is printed with every figure', () => {
    const table = tableOf(totalsOf(pages));
    expect(table).toMatch(/^core +2 +3 +66\.7 %/m);
    expect(table).toMatch(/^pages wholly clean +1 +2 +50\.0 %/m);
    expect(table).toMatch(/^donation +1 +2 +50\.0 %$/m);
    expect(table).toMatch(/^de +2 +2 +100\.0 %$/m);
    expect(table).toMatch(/^article +20 +900 +2\.2222 % +1$/m);
    expect(table).toMatch(/^milliseconds +20\.0 +30\.0$/m);
  });

  it('lists the worst harm first, and then what was missed', () => {
    expect(detailOf(pages)).toEqual([
      'HARM two: 50 characters, 0 of them article, at #9',
      'HARM one: 30 characters, 20 of them article, at #7 #8',
      'MISS one #3 promotion',
      'MISS two #4 donation',
    ]);
  });

  it('of pages without appeals has no shares', () => {
    expect(tableOf(totalsOf([page('four', {})]))).toMatch(/^core +0 +0 +–/m);
  });
});
