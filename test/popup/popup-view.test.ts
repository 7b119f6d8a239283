import { describe, expect, it } from 'vitest';
import { gaveWay } from '../../src/model/report';
import { defaultGeneral } from '../../src/model/settings';
import { type Known, learnReport, learnSettings, nothingKnown } from '../../src/popup/known';
import { type PageView, popupView, staysOf } from '../../src/popup/popup-view';
import { appeal, report } from './report';

const settled: Known = { ...nothingKnown, site: 'example.org', general: defaultGeneral, choices: {} };
const viewOf = (known: Known): PageView => {
  const view = popupView(known);
  if (view.show !== 'page') throw new Error(`shows ${view.show}`);
  return view;
};

describe('what the popup shows', () => {
  it('waits until both the page and the settings have answered', () => {
    expect(popupView(nothingKnown)).toEqual({ show: 'waiting' });
    expect(popupView(settled)).toEqual({ show: 'waiting' });
    expect(popupView(learnReport(nothingKnown, report()))).toEqual({ show: 'waiting' });
    expect(popupView(learnReport(settled, report())).show).toBe('page');
  });

  it('tells a page nobody may touch from one that host access is withheld from', () => {
    expect(popupView({ ...settled, page: 'closed' })).toEqual({ show: 'untouchable' });
    expect(popupView({ ...settled, page: 'closed', mayAct: false })).toEqual({ show: 'barred' });
  });

  it('says so when host access is withheld but the click has let Stet in', () => {
    expect(viewOf(learnReport({ ...settled, mayAct: false }, report())).withheld).toBe(true);
  });

  it('counts what is hidden, not what is found', () => {
    const appeals = [appeal(1), appeal(2, { hidden: false })];
    expect(viewOf(learnReport(settled, report({ appeals }))).hidden).toBe(1);
  });

  it('does not say that there is nothing where it gave way to the page', () => {
    const view = viewOf(learnReport(settled, report({ faults: [gaveWay] })));
    expect(view).toMatchObject({ gaveWay: true, hidden: 0, faults: [] });
    expect(view.empty).toBeUndefined();
  });

  it('has words of their own for a page that is no article and for one where nothing was found', () => {
    expect(viewOf(learnReport(settled, report())).empty).toBe('nothing-found');
    expect(viewOf(learnReport(settled, report({ article: false }))).empty).toBe('no-article');
    expect(viewOf(learnReport(settled, report({ article: false, appeals: [appeal(1)] }))).empty).toBeUndefined();
  });

  it('says so when the article is cut off', () => {
    expect(viewOf(learnReport(settled, report({ wall: true }))).wall).toBe(true);
    expect(viewOf(learnReport(settled, report())).wall).toBe(false);
    // Too short for an article, since it is cut off.
    expect(viewOf(learnReport(settled, report({ wall: true, article: false }))).empty).toBe('nothing-found');
  });

  it('follows the settings at once where Stet is switched off, before the page has reported', () => {
    expect(viewOf(learnReport({ ...settled, choices: { off: true } }, report({ on: true }))).on).toBe(false);
  });
});

describe('the kinds', () => {
  const rowsOf = (known: Known) => viewOf(known).kinds.map(({ kind, found, on }) => [kind, found, on]);

  it('stand first when the page has them, with their count', () => {
    const known = learnReport(settled, report({ appeals: [appeal(1, { kind: 'survey' }), appeal(2), appeal(3)] }));
    expect(rowsOf(known)).toEqual([
      ['donation', 2, true],
      ['survey', 1, true],
    ]);
    expect(viewOf(known).otherKinds).toHaveLength(7);
  });

  it('stand first when the site had a choice of its own', () => {
    const stored = { kinds: { app: false } };
    expect(rowsOf(learnReport(learnSettings(nothingKnown, defaultGeneral, stored), report()))).toEqual([
      ['app', 0, false],
    ]);
  });

  it('keep their place when the reader switches them', () => {
    const known = learnReport({ ...settled, choices: { kinds: { app: false } } }, report());
    expect(rowsOf(learnSettings(known, defaultGeneral, { kinds: { app: false } }))).toEqual([]);
  });

  it('keep their place when what was found of them is no longer reported', () => {
    const known = learnReport(learnReport(settled, report({ appeals: [appeal(1)] })), report());
    expect(rowsOf(known)).toEqual([['donation', 0, true]]);
  });

  it('show their own positions also while Stet is off', () => {
    expect(rowsOf(learnReport({ ...settled, choices: { off: true } }, report({ appeals: [appeal(1)] })))).toEqual([
      ['donation', 1, true],
    ]);
  });
});

describe('the list of appeals', () => {
  const standsIn = (stays: Known['choices']) =>
    viewOf(learnReport({ ...settled, choices: stays ?? {} }, report({ appeals: [appeal(1), appeal(2)] }))).appeals.map(
      (row) => row.stands,
    );

  it('says which stand by a choice of the reader', () => {
    expect(standsIn({})).toEqual([false, false]);
    expect(standsIn({ stays: [staysOf(appeal(2)).words] })).toEqual([false, 'words']);
    expect(standsIn({ stays: [staysOf(appeal(2)).words, staysOf(appeal(2)).box] })).toEqual([false, 'box']);
  });

  it('leaves out what stands because its kind is not hidden', () => {
    const known = learnReport(
      { ...settled, choices: { kinds: { donation: false } } },
      report({ appeals: [appeal(1)] }),
    );
    expect(viewOf(known).appeals).toEqual([]);
  });
});

describe('a private window', () => {
  const choices = { off: true } as const;

  it('knows the choices of this visit from the page', () => {
    const known = learnReport({ ...settled, private: true }, report({ privateSite: choices }));
    expect(known.choices).toEqual(choices);
  });

  it('is the only one that does', () => {
    expect(learnReport(settled, report({ privateSite: choices })).choices).toEqual({});
  });
});
