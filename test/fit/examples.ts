import type { Example } from './boost';
import { appealsOf, type Page, type Row } from './rows';

/** How much one appeal counts, whichever of the elements around it is taken; and what asks for nothing. */
const appealWeight = 3;
const nothingWeight = 0.3;

/** Our own pages are few, and each shows what many pages do: they count so many times. */
const ownWeight = 3;

/** Hiding what must stay counts the more, the longer it is (characters); article text counts more still. */
const harmOf = ({ keep, article }: Row): number => 1 + Math.min(6, 1.5 * Math.log10(1 + keep)) + (article > 0 ? 6 : 0);

/** Takes pages; returns the examples in them: elements whose hiding would help or harm. What the guard lets stand is none. */
export const examplesOf = (pages: readonly Page[]): Example[] =>
  pages.flatMap(({ site, rows }) => {
    const times = site < 0 ? ownWeight : 1;
    const open = rows.filter(({ stands }) => !stands);
    const boxes = new Map<number, number>();
    for (const row of open) for (const appeal of appealsOf(row)) boxes.set(appeal, (boxes.get(appeal) ?? 0) + 1);
    return open.flatMap((row): Example[] => {
      const { measures } = row;
      const appeals = appealsOf(row);
      // The root: elements around one appeal are much alike, but not the same.
      const shares = appeals.map((appeal) => appealWeight / Math.sqrt(boxes.get(appeal) ?? 1));
      if (appeals.length > 0) return [{ measures, appeal: true, weight: times * Math.max(...shares) }];
      if (row.keep > 0) return [{ measures, appeal: false, weight: times * harmOf(row) }];
      return row.holds.length > 0 || row.free ? [] : [{ measures, appeal: false, weight: times * nothingWeight }];
    });
  });
