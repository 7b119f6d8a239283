import { expect, it } from 'vitest';
import { zonesOf } from './zones';

/** 0 holds 1 and 5; 1 holds 2, 2 holds 3, 3 holds 4. */
const parents = [-1, 0, 1, 2, 3, 0];
const nothing = { appeals: [], neutral: [], article: [] };
const appeal = (id: number) => ({ id, kind: 'donation' as const });

it('keeps what has no label', () => {
  const { zoneOf, isArticle } = zonesOf(nothing, parents);
  expect(parents.map((_, id) => zoneOf(id))).toEqual(parents.map(() => 'keep'));
  expect(parents.some((_, id) => isArticle(id))).toBe(false);
});

it('counts all that lies in an appeal as part of it, neutral or not', () => {
  const { zoneOf } = zonesOf({ ...nothing, appeals: [appeal(2)], neutral: [{ id: 3 }] }, parents);
  expect(zoneOf(1)).toBe('keep');
  expect([2, 3, 4].map(zoneOf)).toEqual([{ appeal: 2 }, { appeal: 2 }, { appeal: 2 }]);
});

it('counts an appeal within another as part of the outer one', () => {
  const { zoneOf } = zonesOf({ ...nothing, appeals: [appeal(1), appeal(3)] }, parents);
  expect(zoneOf(4)).toEqual({ appeal: 1 });
});

it('lets an appeal be one in the midst of what is neutral', () => {
  const { zoneOf } = zonesOf({ ...nothing, appeals: [appeal(3)], neutral: [{ id: 1 }] }, parents);
  expect([1, 2, 3, 4, 5].map(zoneOf)).toEqual(['neutral', 'neutral', { appeal: 3 }, { appeal: 3 }, 'keep']);
});

it('takes what people are unsure about for neutral', () => {
  const { zoneOf } = zonesOf({ ...nothing, appeals: [{ ...appeal(2), unsure: true }] }, parents);
  expect([1, 2, 4].map(zoneOf)).toEqual(['keep', 'neutral', 'neutral']);
});

it('knows the article by the elements that hold it', () => {
  const { isArticle } = zonesOf({ ...nothing, article: [2] }, parents);
  expect(parents.map((_, id) => isArticle(id))).toEqual([false, false, true, true, true, false]);
});
