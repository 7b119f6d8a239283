import { lessSure, nearlyAll } from '../../src/finder/tightest';
import { fit, type Model, oddsOf } from './boost';
import { examplesOf } from './examples';
import type { Slope } from './grow';
import type { Page, Row } from './rows';

/** What comes of pages when their rows are judged. */
export interface Score {
  core: number;
  coreOf: number;
  wide: number;
  wideOf: number;
  clean: number;
  cleanOf: number;
  /** Pages that lose article text. */
  articlePages: number;
  /** Characters of kept text lost, article included, and pages that lose any. */
  lost: number;
  lostPages: number;
}

const noScore = (): Score => ({
  core: 0,
  coreOf: 0,
  wide: 0,
  wideOf: 0,
  clean: 0,
  cleanOf: 0,
  articlePages: 0,
  lost: 0,
  lostPages: 0,
});

/** Where in a row's measures stands what the tightest box is chosen by. */
export interface Places {
  readonly askingChars: number;
  readonly emailFields: number;
  readonly askingHeadings: number;
}

/**
 * Takes a page, a model and places; returns the rows that would be hidden. They are chosen as `tightest` does, but for
 * a heading that would be left alone, and for a player that need not go; and companions are not looked for.
 */
const hiddenRows = ({ rows }: Page, model: Model, { askingChars, emailFields, askingHeadings }: Places): Row[] => {
  const odds = new Map<number, number>();
  rows.forEach((row, number) => {
    if (row.stands || row.off) return;
    const sure = oddsOf(model, row.measures);
    if (row.plain || sure >= row.needs) odds.set(number, sure);
  });
  const at = (number: number, place: number): number => rows[number]?.measures[place] ?? 0;
  const above = (number: number): number => rows[number]?.within ?? -1;
  const hidden = new Set(odds.keys());
  for (const [number, sure] of odds)
    for (let up = above(number); up >= 0; up = above(up)) {
      const holdsAll = (place: number, share: number): boolean => at(number, place) >= share * at(up, place);
      if (
        sure >= (odds.get(up) ?? Infinity) + lessSure &&
        holdsAll(askingChars, nearlyAll) &&
        holdsAll(emailFields, 1) &&
        holdsAll(askingHeadings, 1)
      )
        hidden.delete(up);
    }
  const isInside = (number: number): boolean => {
    for (let up = above(number); up >= 0; up = above(up)) if (hidden.has(up)) return true;
    return false;
  };
  return rows.filter((_, number) => hidden.has(number) && !isInside(number));
};

const wholly = 90;

const addPage = (score: Score, page: Page, hidden: readonly Row[]): void => {
  const shares = new Map<number, number>();
  for (const { holds } of hidden)
    for (const [appeal, share] of holds) shares.set(appeal, (shares.get(appeal) ?? 0) + share);
  const asked = page.appeals.map((kind, appeal) => ({ kind, gone: (shares.get(appeal) ?? 0) >= wholly }));
  const ours = asked.filter(({ kind }) => kind !== 'extra');
  for (const { kind, gone } of ours) {
    if (kind === 'core') score.coreOf += 1;
    else score.wideOf += 1;
    if (gone && kind === 'core') score.core += 1;
    if (gone && kind === 'wide') score.wide += 1;
  }
  if (ours.length > 0) score.cleanOf += 1;
  if (ours.length > 0 && ours.every(({ gone }) => gone)) score.clean += 1;
  const lost = hidden.reduce((sum, { keep }) => sum + keep, 0);
  score.lost += lost;
  score.lostPages += lost > 0 ? 1 : 0;
  score.articlePages += hidden.some(({ article }) => article > 0) ? 1 : 0;
};

/** Takes pages, a model and places; returns what comes of the pages. */
export const scoreOf = (pages: readonly Page[], model: Model, places: Places): Score => {
  const score = noScore();
  for (const page of pages) addPage(score, page, hiddenRows(page, model, places));
  return score;
};

/** Takes pages, the slopes of the measures, places and a number of folds; judges each site's pages by weights fitted to the other folds' sites. */
export function crossValidate(pages: readonly Page[], slopes: readonly Slope[], places: Places, folds = 5): Score {
  const score = noScore();
  // Sites are numbered in the order of the corpus; a multiplier spreads neighbours over the folds.
  const foldOf = ({ site }: Page): number => (site * 7919) % folds;
  for (let fold = 0; fold < folds; fold++) {
    const model = fit(examplesOf(pages.filter((page) => page.site < 0 || foldOf(page) !== fold)), slopes);
    const judged = pages.filter((page) => page.site >= 0 && foldOf(page) === fold);
    for (const page of judged) addPage(score, page, hiddenRows(page, model, places));
  }
  return score;
}
