import type { PageReport, ReportedAppeal } from '../../src/model/report';

/** An appeal as a page reports it, hidden for asking for money unless told otherwise. */
export const appeal = (id: number, change: Partial<ReportedAppeal> = {}): ReportedAppeal => ({
  id,
  kind: 'donation',
  words: `Words ${id}`,
  because: [{ reason: 'asks-for-money' }],
  hidden: true,
  prints: { words: `words-${id}`, box: `box-${id}` },
  ...change,
});

/** What an article's page reports, in good order and with nothing found unless told otherwise. */
export const report = (change: Partial<PageReport> = {}): PageReport => ({
  site: 'example.org',
  on: true,
  article: true,
  wall: false,
  appeals: [],
  faults: [],
  ...change,
});
