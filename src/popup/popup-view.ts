import { type Kind, kinds } from '../model/kind';
import { gaveWay, type PageReport, type ReportedAppeal } from '../model/report';
import { type GeneralSettings, hides, type SiteSettings } from '../model/settings';
import type { Site } from '../model/site';
import type { Stay } from '../model/stay';
import type { Known, Trouble } from './known';

/** A kind, how many of it the page has, and whether it is hidden on the site. */
export interface KindRow {
  readonly kind: Kind;
  readonly found: number;
  readonly on: boolean;
}

/** An appeal, and the reader's decision to let it stand, if there is one. */
export interface AppealRow {
  readonly appeal: ReportedAppeal;
  readonly stands: false | Stay['by'];
}

/** What the reader sees of a page that answers. */
export interface PageView {
  readonly show: 'page';
  readonly site: Site;
  readonly on: boolean;
  readonly hidden: number;
  /** Set when nothing was found. */
  readonly empty?: 'no-article' | 'nothing-found';
  /** The publisher has cut the article off. */
  readonly wall: boolean;
  readonly kinds: readonly KindRow[];
  readonly otherKinds: readonly KindRow[];
  readonly appeals: readonly AppealRow[];
  readonly faults: readonly string[];
  /** The page fought, and Stet let it have its way. */
  readonly gaveWay: boolean;
  readonly withheld: boolean;
  readonly private: boolean;
  readonly trouble?: Trouble;
}

/** What the popup shows: `barred` is a page that Stet could touch if it were given host access. */
export type PopupView = { readonly show: 'waiting' | 'untouchable' | 'barred' } | PageView;

/** Takes an appeal; returns the two stays that let it stand: by its words, by its box. */
export const staysOf = ({ kind, prints }: ReportedAppeal): Record<Stay['by'], Stay> => ({
  words: { by: 'words', print: prints.words, kind },
  box: { by: 'box', print: prints.box, kind },
});

const standsBy = (choices: SiteSettings, { prints }: ReportedAppeal): AppealRow['stands'] => {
  const has = (by: Stay['by']): boolean =>
    choices.stays?.some((stay) => stay.by === by && stay.print === prints[by]) === true;
  if (has('box')) return 'box';
  return has('words') && 'words';
};

type Settled = Known & {
  readonly report: PageReport;
  readonly general: GeneralSettings;
  readonly choices: SiteSettings;
};

const isSettled = (known: Known): known is Settled =>
  known.report !== undefined && known.general !== undefined && known.choices !== undefined;

const kindRows = ({ report }: Settled, general: GeneralSettings, site: SiteSettings): KindRow[] =>
  kinds.map((kind) => ({
    kind,
    found: report.appeals.filter((appeal) => appeal.kind === kind).length,
    on: hides({ general, site, ownRules: [] }, kind),
  }));

const pageView = (known: Settled): PageView => {
  const { report, general, choices, first } = known;
  const { off, ...switches } = choices;
  const rows = kindRows(known, general, switches);
  const hasGivenWay = report.faults.includes(gaveWay);
  const hiding = new Set(rows.filter((row) => row.on).map((row) => row.kind));
  return {
    show: 'page',
    site: report.site,
    on: off !== true,
    hidden: report.appeals.filter((appeal) => appeal.hidden).length,
    // Where Stet gave way something was found: it stands.
    ...(report.appeals.length === 0 &&
      !hasGivenWay && { empty: report.article || report.wall ? 'nothing-found' : 'no-article' }),
    wall: report.wall,
    kinds: rows.filter(({ kind }) => first.has(kind)),
    otherKinds: rows.filter(({ kind }) => !first.has(kind)),
    appeals: report.appeals
      .filter(({ kind }) => hiding.has(kind))
      .map((appeal) => ({ appeal, stands: standsBy(choices, appeal) })),
    // Where storage fails, words may fail with it: one word about it is enough.
    faults: known.trouble ? [] : report.faults.filter((fault) => fault !== gaveWay),
    gaveWay: hasGivenWay,
    withheld: !known.mayAct,
    private: known.private,
    ...(known.trouble && { trouble: known.trouble }),
  };
};

/** Takes what is known; returns what the popup shows. */
export const popupView = (known: Known): PopupView => {
  if (isSettled(known)) return pageView(known);
  if (known.page !== 'closed') return { show: 'waiting' };
  return { show: known.site !== undefined && !known.mayAct ? 'barred' : 'untouchable' };
};
