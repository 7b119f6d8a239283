import { beforeEach, describe, expect, it, vi } from 'vitest';
import { type Board, newBoard } from '../../src/popup/board';
import { type PageLine, pageLine } from '../../src/popup/page-line';
import { FakePage } from '../browser/fake-page';
import { appeal, report } from './report';

let page: FakePage;
let board: Board;
let line: PageLine;

beforeEach(() => {
  page = new FakePage();
  board = newBoard(vi.fn<() => void>());
  line = pageLine(page.browser, 7, board);
});

describe('reaching the page', () => {
  it('asks the top frame of the tab by the agreed name, and learns what it reports', async () => {
    page.report = report({ appeals: [appeal(1)] });
    await line.reach();
    expect(page.calls).toEqual([[7, { name: 'popup', frameId: 0 }]]);
    expect(board.now()).toMatchObject({ page: 'answers', report: page.report });
    expect(page.brought).toEqual([]);
  });

  it('brings Stet in where it is missing', async () => {
    page.afterBringing = report();
    await line.reach();
    expect(page.brought).toEqual(['hidden.css', 'content/index.js']);
    expect(board.now().page).toBe('answers');
  });

  it('finds the page closed when the browser lets nothing in', async () => {
    await line.reach();
    expect(board.now().page).toBe('closed');
  });

  it('learns each new report', async () => {
    page.report = report();
    await line.reach();
    page.ports[0]?.onMessage.fire(report({ appeals: [appeal(1)] }));
    expect(board.now().report?.appeals).toHaveLength(1);
  });

  it('forgets the report of a page that has gone', async () => {
    page.report = report();
    await line.reach();
    page.ports[0]?.onDisconnect.fire();
    expect(board.now()).toMatchObject({ page: 'left', report: undefined });
  });
});

describe('an appeal that is to be brought into view', () => {
  beforeEach(async () => {
    page.report = report({ appeals: [appeal(1), appeal(2, { hidden: false })] });
    await line.reach();
    line.scrollWhenShown(1);
  });

  it('is waited for until the page reports it visible, then asked for once', () => {
    page.ports[0]?.onMessage.fire(report({ appeals: [appeal(1)] }));
    expect(page.ports[0]?.heard).toEqual([]);
    page.ports[0]?.onMessage.fire(report({ appeals: [appeal(1, { hidden: false })] }));
    page.ports[0]?.onMessage.fire(report({ appeals: [appeal(1, { hidden: false })] }));
    expect(page.ports[0]?.heard).toEqual([{ type: 'scroll-to', id: 1 }]);
  });
});
