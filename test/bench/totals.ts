import type { Kind } from '../../src/model/kind';
import { type Class, classOf } from './class-of';
import { quantile } from './quantile';
import type { Tally } from './tally';

/** One page of a run. */
export interface Measured extends Tally {
  readonly page: string;
  /** The language that the page declares; may be empty. */
  readonly lang: string;
  /** Milliseconds of the main thread's processor time that the page takes with Stet, less those without. */
  readonly milliseconds: number;
}

/** So many of so many. */
export interface Share {
  readonly hidden: number;
  readonly of: number;
}

/** Text that should stay: characters in all, characters lost, and pages with a loss. */
export interface Loss {
  readonly chars: number;
  readonly lost: number;
  readonly pages: number;
}

/** What a run came to. */
export interface Totals {
  readonly pages: number;
  readonly classes: Readonly<Record<Class, Share>>;
  readonly kinds: Readonly<Partial<Record<Kind, Share>>>;
  /** Core and wide appeals, by the first two letters of the declared language. */
  readonly languages: Readonly<Partial<Record<string, Share>>>;
  /** Pages on which every core and wide appeal is hidden, of those that have one. */
  readonly clean: Share;
  readonly article: Loss;
  /** What is kept beside the article. */
  readonly other: Loss;
  /** Pages with any loss. */
  readonly harmed: number;
  readonly milliseconds: { readonly median: number; readonly p90: number };
}

interface Seen {
  readonly kind: Kind;
  readonly hidden: boolean;
  readonly lang: string;
}

const shareOf = (appeals: readonly { readonly hidden: boolean }[]): Share => ({
  hidden: appeals.filter(({ hidden }) => hidden).length,
  of: appeals.length,
});

/** Takes appeals and what each is called; returns the share that is hidden, by name, in the order in which the names come. */
const sharesBy = <Name extends string>(
  appeals: readonly Seen[],
  nameOf: (appeal: Seen) => Name,
): Partial<Record<Name, Share>> => {
  const names = new Set(appeals.map(nameOf));
  const shares = [...names].map((name) => [name, shareOf(appeals.filter((one) => nameOf(one) === name))] as const);
  return Object.fromEntries(shares) as Partial<Record<Name, Share>>;
};

const isOnAtFirst = ({ kind }: { readonly kind: Kind }): boolean => classOf[kind] !== 'extra';

const none: Share = { hidden: 0, of: 0 };

const lossOf = (parts: readonly { readonly chars: number; readonly lost: number }[]): Loss => ({
  chars: parts.reduce((sum, { chars }) => sum + chars, 0),
  lost: parts.reduce((sum, { lost }) => sum + lost, 0),
  pages: parts.filter(({ lost }) => lost > 0).length,
});

/** Takes the pages of a run; returns what it came to. */
export const totalsOf = (pages: readonly Measured[]): Totals => {
  const all = pages.flatMap(({ appeals, lang }) => appeals.map((appeal) => ({ ...appeal, lang })));
  const asking = pages.map(({ appeals }) => appeals.filter(isOnAtFirst)).filter((own) => own.length > 0);
  const times = pages.map(({ milliseconds }) => milliseconds);
  return {
    pages: pages.length,
    classes: { core: none, wide: none, extra: none, ...sharesBy(all, ({ kind }) => classOf[kind]) },
    kinds: sharesBy(all, ({ kind }) => kind),
    languages: sharesBy(all.filter(isOnAtFirst), ({ lang }) => lang.slice(0, 2) || '?'),
    clean: shareOf(asking.map((own) => ({ hidden: own.every(({ hidden }) => hidden) }))),
    article: lossOf(pages.map(({ article }) => article)),
    other: lossOf(
      pages.map(({ kept, article }) => ({ chars: kept.chars - article.chars, lost: kept.lost - article.lost })),
    ),
    harmed: pages.filter(({ kept }) => kept.lost > 0).length,
    milliseconds: { median: quantile(times, 0.5), p90: quantile(times, 0.9) },
  };
};
