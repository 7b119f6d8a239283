import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ToPage } from '../../src/browser/messages';
import { StoreError } from '../../src/browser/store-error';
import { defaultGeneral, type SiteSettings } from '../../src/model/settings';
import type { SiteChange } from '../../src/model/site-choices';
import { type Board, newBoard } from '../../src/popup/board';
import { type Choices, choicesOf } from '../../src/popup/choices';
import type { Known } from '../../src/popup/known';
import { appeal } from './report';

let stored: SiteSettings;
let failure: StoreError | undefined;
let board: Board;
let choices: Choices;
const sent: ToPage[] = [];
const shown: number[] = [];

const store = {
  changeSite: async (_site: string, change: SiteChange): Promise<void> => {
    if (failure) throw failure;
    stored = change(stored);
  },
};

const know = (change: Partial<Known>): void => board.learn((known) => ({ ...known, ...change }));

beforeEach(() => {
  stored = {};
  failure = undefined;
  sent.length = 0;
  shown.length = 0;
  board = newBoard(vi.fn<() => void>());
  choices = choicesOf(store, board, {
    send: (message) => void sent.push(message),
    scrollWhenShown: (id) => void shown.push(id),
  });
  know({ site: 'example.org', general: defaultGeneral, choices: {} });
});

const byWords = { by: 'words', print: 'words-1', kind: 'donation' } as const;
const byBox = { by: 'box', print: 'box-1', kind: 'donation' } as const;

describe('a choice', () => {
  it('is stored, never told to the page', async () => {
    await choices.switchSite(false);
    await choices.switchKind('newsletter', false);
    expect(stored).toEqual({ off: true, kinds: { newsletter: false } });
    expect(sent).toEqual([]);
  });

  it('shows before the storage has answered', () => {
    void choices.switchSite(false);
    expect(board.now().choices).toEqual({ off: true });
  });

  it('is made on what is stored by then, not on what the popup last read', async () => {
    stored = { kinds: { app: false } };
    await choices.switchSite(false);
    expect(stored).toEqual({ off: true, kinds: { app: false } });
  });

  it.each([
    ['full', 'full'],
    ['too-large', 'full'],
    ['failed', 'failed'],
  ] as const)('is taken back with a word when the storage is %s', async (reason, trouble) => {
    failure = new StoreError(reason);
    await choices.switchSite(false);
    expect(board.now()).toMatchObject({ choices: {}, trouble });
  });

  it('clears the word about an earlier one that failed', async () => {
    know({ trouble: 'full' });
    await choices.switchSite(false);
    expect(board.now().trouble).toBeUndefined();
  });

  it('waits for the settings', async () => {
    know({ choices: undefined });
    await choices.switchSite(false);
    expect(stored).toEqual({});
  });
});

describe('an appeal', () => {
  it('is shown by its words, and brought into view', async () => {
    await choices.show(appeal(1));
    expect(stored).toEqual({ stays: [byWords] });
    expect(shown).toEqual([1]);
  });

  it('always stands by its box', async () => {
    await choices.letStand(appeal(1));
    expect(stored).toEqual({ stays: [byBox] });
  });

  it('is hidden again by taking back both', async () => {
    stored = { stays: [byWords, byBox] };
    await choices.hideAgain(appeal(1));
    expect(stored).toEqual({});
  });
});

describe('in a private window', () => {
  it('a choice is told to the page and stored nowhere', async () => {
    know({ private: true });
    await choices.switchSite(false);
    await choices.show(appeal(1));
    expect(stored).toEqual({});
    expect(sent).toEqual([
      { type: 'private-settings', site: { off: true } },
      { type: 'private-settings', site: { off: true, stays: [byWords] } },
    ]);
  });
});
