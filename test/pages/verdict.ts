import type { Page } from 'puppeteer-core';
import type { PageReport } from '../../src/model/report';
import { readRendered, says } from '../browsers/rendered';
import { isSelector, type TestPage } from './expectation';

/** What is wrong with a page; all lists are empty when nothing is. */
export interface Verdict {
  readonly notHidden: readonly string[];
  readonly wronglyHidden: readonly string[];
  readonly keptButGone: readonly string[];
  readonly beggingSeen: readonly string[];
  readonly wrongKind: readonly string[];
  readonly wallMissed: boolean;
  readonly wallSeenWhereNoneIs: boolean;
}

export const nothingWrong: Verdict = {
  notHidden: [],
  wronglyHidden: [],
  keptButGone: [],
  beggingSeen: [],
  wrongKind: [],
  wallMissed: false,
  wallSeenWhereNoneIs: false,
};

const bare = (text: string): string => text.replace(/[\s…]+/g, '').toLowerCase();

/** Takes a page in the browser, what is expected of it, and what it told the popup; resolves to what is wrong. */
export const judge = async (page: Page, expected: TestPage, report: PageReport | null): Promise<Verdict> => {
  const selectors = expected.kept.filter(isSelector);
  const appeals = expected.hidden.map(({ select }) => select);
  const rendered = await readRendered(page, [...appeals, ...expected.neutral], selectors);
  const told = (text: string, kind: string): boolean =>
    report?.appeals.some((appeal) => {
      const words = bare(appeal.words);
      return appeal.kind === kind && appeal.hidden && (words === '' ? bare(text) === '' : bare(text).includes(words));
    }) === true;
  return {
    notHidden: rendered.expected
      .filter((box) => box.rendered && appeals.includes(box.select))
      .map(({ select }) => select),
    wronglyHidden: rendered.hiddenBeyond,
    keptButGone: expected.kept.filter((kept) =>
      isSelector(kept) ? !rendered.kept.includes(kept) : !says(rendered.text, kept),
    ),
    beggingSeen: expected.begging.filter((sentence) => says(rendered.text, sentence)),
    wrongKind: expected.hidden.flatMap(({ select, kind }) =>
      rendered.expected.some((box) => box.select === select && !told(box.text, kind))
        ? [`${select} is no ${kind}`]
        : [],
    ),
    wallMissed: expected.wall === true && report?.wall !== true,
    wallSeenWhereNoneIs: expected.wall !== true && report?.wall === true,
  };
};
