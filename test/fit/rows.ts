import { gunzipSync, gzipSync } from 'node:zlib';
import type { Class } from '../bench/class-of';

/** A candidate of a labelled page, in numbers: what the clues measure in it, and what hiding it would do. */
export interface Row {
  readonly measures: readonly number[];
  /** The place of the nearest row of the same page that holds it; -1 when none does. */
  readonly within: number;
  /** Characters of kept text in it, and of article text among them. */
  readonly keep: number;
  readonly article: number;
  /** Something in it counts neither way. */
  readonly free: boolean;
  /** The guard lets it stand, its kind is off by default, or it asks plainly enough without the verdict. */
  readonly stands: boolean;
  readonly off: boolean;
  readonly plain: boolean;
  /** How certain the verdict must be of it, in log-odds. */
  readonly needs: number;
  /** For each appeal of the page that it holds a part of: the appeal's place in `appeals`, and which share of it, in hundredths. */
  readonly holds: readonly (readonly [appeal: number, share: number])[];
}

/** A labelled page, in numbers. */
export interface Page {
  /** The number of its site: pages of one site are never judged by weights fitted to it. Less than 0 for our own pages, which are not judged at all. */
  readonly site: number;
  /** Whether each appeal is of a core kind, of a wide one, or of neither. */
  readonly appeals: readonly Class[];
  readonly rows: readonly Row[];
}

/** So much kept text in an element that is otherwise an appeal is a label or a stray word (characters). */
export const strayChars = 15;

/** An appeal is in an element when so much of it is (hundredths). */
const wholly = 90;

/** Takes a row; returns the places of the appeals that it holds as a whole, and nothing that must stay. */
export const appealsOf = (row: Row): number[] =>
  row.keep <= strayChars ? row.holds.filter(([, share]) => share >= wholly).map(([appeal]) => appeal) : [];

/** The measures of a row, without the many that are nothing: place and number in turn. */
const sparse = (measures: readonly number[]): number[] =>
  measures.flatMap((value, place) => (value === 0 ? [] : [place, value]));

const dense = (pairs: readonly number[], width: number): number[] => {
  const measures = Array.from({ length: width }, () => 0);
  for (let at = 0; at < pairs.length; at += 2) measures[pairs[at] ?? 0] = pairs[at + 1] ?? 0;
  return measures;
};

const flags = ({ free, stands, off, plain }: Row): number => +free + 2 * +stands + 4 * +off + 8 * +plain;

type Packed = readonly [number, number, number, number, number, Row['holds'], readonly number[]];

/** Takes pages; returns them as the bytes of a file: one line of JSON a page, compressed. */
export const packPages = (pages: readonly Page[]): Buffer =>
  gzipSync(
    pages
      .map(({ site, appeals, rows }) =>
        JSON.stringify([
          site,
          appeals,
          rows[0]?.measures.length ?? 0,
          rows.map((row) => [
            row.within,
            row.keep,
            row.article,
            flags(row),
            row.needs,
            row.holds,
            sparse(row.measures),
          ]),
        ]),
      )
      .join('\n'),
    { level: 9 },
  );

/** Takes the bytes of such a file; returns its pages. */
export const unpackPages = (bytes: Buffer): Page[] =>
  gunzipSync(bytes)
    .toString()
    .split('\n')
    .map((line) => {
      const [site, appeals, width, rows] = JSON.parse(line) as [number, Page['appeals'], number, readonly Packed[]];
      return {
        site,
        appeals,
        rows: rows.map(([within, keep, article, bits, needs, holds, pairs]) => ({
          measures: dense(pairs, width),
          within,
          keep,
          article,
          free: (bits & 1) > 0,
          stands: (bits & 2) > 0,
          off: (bits & 4) > 0,
          plain: (bits & 8) > 0,
          needs,
          holds,
        })),
      };
    });
