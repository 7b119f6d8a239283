import type { Kind } from '../../src/model/kind';
import type { Label, Reading } from './labels';
import { zonesOf } from './zones';

/** What became of one page. Lengths are characters. */
export interface Tally {
  /** The appeals that a reader sees without Stet. */
  readonly appeals: readonly { readonly id: number; readonly kind: Kind; readonly hidden: boolean }[];
  /** Text that must stay, the article's among it, and how much of it is gone. */
  readonly kept: { readonly chars: number; readonly lost: number };
  readonly article: { readonly chars: number; readonly lost: number };
  /** The elements whose text is gone and should not be. */
  readonly gone: readonly number[];
}

/** An appeal counts as hidden when at most this share of its text is still seen. */
const mostSeen = 0.1;

/** How much of an appeal is there: its text without Stet and with it, and the pictures and fields that are left. */
interface Seen {
  chars: number;
  charsLeft: number;
  thingsLeft: number;
}

const isHidden = ({ chars, charsLeft, thingsLeft }: Seen): boolean =>
  chars > 0 ? charsLeft <= mostSeen * chars : thingsLeft === 0;

/** Takes a label and what the page shows; returns what became of the page. */
export const tally = (label: Label, { before, after, parents }: Reading): Tally => {
  const { zoneOf, isArticle } = zonesOf(label, parents);
  const left = new Set(after.map(([id]) => id));
  const seen = new Map<number, Seen>();
  const kept = { chars: 0, lost: 0 };
  const article = { chars: 0, lost: 0 };
  const gone: number[] = [];
  for (const [id, chars] of before) {
    const zone = zoneOf(id);
    const isLeft = left.has(id);
    if (typeof zone === 'object') {
      const sum = seen.get(zone.appeal) ?? { chars: 0, charsLeft: 0, thingsLeft: 0 };
      seen.set(zone.appeal, sum);
      sum.chars += chars;
      if (isLeft) sum.charsLeft += chars;
      if (isLeft && chars === 0) sum.thingsLeft += 1;
    } else if (zone === 'keep') {
      for (const part of isArticle(id) ? [kept, article] : [kept]) {
        part.chars += chars;
        part.lost += isLeft ? 0 : chars;
      }
      if (chars > 0 && !isLeft) gone.push(id);
    }
  }
  const appeals = label.appeals.flatMap(({ id, kind, unsure }) => {
    const own = seen.get(id);
    return own && unsure !== true ? [{ id, kind, hidden: isHidden(own) }] : [];
  });
  return { appeals, kept, article, gone };
};
