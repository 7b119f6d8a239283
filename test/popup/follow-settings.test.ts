import { beforeEach, describe, expect, it, vi } from 'vitest';
import { defaultGeneral, type GeneralSettings, type SiteSettings } from '../../src/model/settings';
import { type Board, newBoard } from '../../src/popup/board';
import { followSettings } from '../../src/popup/follow-settings';
import { FakeEvent } from '../browser/fake-event';

const changed = new FakeEvent<[]>();
let stored: SiteSettings | Error;
let board: Board;

const store = {
  general: async (): Promise<GeneralSettings> => defaultGeneral,
  site: async (): Promise<SiteSettings> => {
    if (stored instanceof Error) throw stored;
    return stored;
  },
  onChange: (listener: () => void): void => changed.addListener(listener),
};
const follow = (): Promise<void> => followSettings(store, 'example.org', board, new AbortController().signal);

beforeEach(() => {
  stored = { off: true };
  changed.listeners.clear();
  board = newBoard(vi.fn<() => void>());
});

describe('the settings of the page', () => {
  it('are read', async () => {
    await follow();
    expect(board.now()).toMatchObject({ general: defaultGeneral, choices: { off: true } });
  });

  it('are read again when another page of Stet changes them', async () => {
    await follow();
    stored = {};
    changed.fire();
    await vi.waitFor(() => expect(board.now().choices).toEqual({}));
  });

  it('do not overrule what was chosen in a private window', async () => {
    board.learn((known) => ({ ...known, private: true, choices: { kinds: { app: false } } }));
    await follow();
    expect(board.now().choices).toEqual({ kinds: { app: false } });
  });

  it('are the defaults, with a word, when storage does not answer', async () => {
    stored = new Error('broken');
    await follow();
    expect(board.now()).toMatchObject({ general: defaultGeneral, choices: {}, trouble: 'unread' });
  });
});
