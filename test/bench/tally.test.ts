import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Label, Rendered } from './labels';
import { tally } from './tally';

/** 0 holds 1 (an appeal) and 4; 1 holds 2 and 3; 4 (the article) holds 5. */
const parents = [-1, 0, 1, 1, 0, 4];
const label: Label = { appeals: [{ id: 1, kind: 'newsletter' }], neutral: [], article: [4] };
const read = (before: Rendered, after: Rendered) => tally(label, { before, after, parents });

describe('an appeal', () => {
  it.each<[string, Rendered, Rendered, boolean]>([
    [
      'is hidden when nothing of it is seen',
      [
        [1, 5],
        [2, 90],
      ],
      [],
      true,
    ],
    [
      'is hidden when a tenth of its text is seen',
      [
        [2, 90],
        [3, 10],
      ],
      [[3, 10]],
      true,
    ],
    [
      'is not hidden when more is seen',
      [
        [2, 89],
        [3, 11],
      ],
      [[3, 11]],
      false,
    ],
    [
      'with text is hidden with its text, though its field is seen',
      [
        [2, 90],
        [3, 0],
      ],
      [[3, 0]],
      true,
    ],
    [
      'without text is hidden with its last picture',
      [
        [2, 0],
        [3, 0],
      ],
      [],
      true,
    ],
    [
      'without text is not hidden while a picture is seen',
      [
        [2, 0],
        [3, 0],
      ],
      [[3, 0]],
      false,
    ],
  ])('%s', (_, before, after, hidden) => {
    expect(read(before, after).appeals).toEqual([{ id: 1, kind: 'newsletter', hidden }]);
  });

  it('that nobody sees without Stet does not count', () => {
    expect(read([[5, 10]], [[5, 10]]).appeals).toEqual([]);
  });

  it('that people are unsure about does not count', () => {
    const unsure = { ...label, appeals: [{ id: 1, kind: 'newsletter' as const, unsure: true }] };
    expect(tally(unsure, { before: [[2, 90]], after: [], parents }).appeals).toEqual([]);
  });
});

describe('text that must stay', () => {
  it('is counted, and so is what of it is lost and where', () => {
    expect(
      read(
        [
          [0, 7],
          [2, 90],
          [5, 100],
        ],
        [[0, 7]],
      ),
    ).toMatchObject({
      kept: { chars: 107, lost: 100 },
      article: { chars: 100, lost: 100 },
      gone: [5],
    });
  });

  it('is no picture: a picture that is gone is no loss', () => {
    expect(read([[5, 0]], [])).toMatchObject({ kept: { chars: 0, lost: 0 }, gone: [] });
  });

  it('is never lost where everything is still seen, whatever the labels say', () => {
    const id = fc.nat(5);
    const labels = fc.record({
      appeals: fc.array(fc.record({ id, kind: fc.constant('donation' as const), unsure: fc.boolean() })),
      neutral: fc.array(fc.record({ id })),
      article: fc.array(id),
    });
    const rendered = fc.uniqueArray(fc.tuple(id, fc.nat(50)), { selector: ([one]) => one });
    fc.assert(
      fc.property(labels, rendered, (any, before) => {
        const { kept, article, gone, appeals } = tally(any, { before, after: before, parents });
        expect({ kept: kept.lost, article: article.lost, gone }).toEqual({ kept: 0, article: 0, gone: [] });
        expect(article.chars).toBeLessThanOrEqual(kept.chars);
        expect(appeals.filter(({ hidden }) => hidden)).toEqual([]);
      }),
    );
  });
});
