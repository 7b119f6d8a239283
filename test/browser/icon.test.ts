import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { isIconMessage, showIcon } from '../../src/browser/icon';

type Action = Browser['action'];
const shown: Record<string, unknown>[] = [];
const note = async (change: object): Promise<void> => void shown.push({ ...change });
const action = { setIcon: note, setBadgeText: note, setBadgeBackgroundColor: note, setBadgeTextColor: note };
const show = (on: boolean, hidden: number): Promise<void> =>
  showIcon({ action: action as unknown as Action }, 7, { type: 'icon', on, hidden });
const pathsShown = (): string[] => shown.flatMap(({ path }) => Object.values((path ?? {}) as Record<string, string>));

beforeEach(() => {
  shown.length = 0;
});

describe('the icon of a tab', () => {
  it('counts what is hidden there', async () => {
    await show(true, 3);
    expect(shown).toContainEqual({ tabId: 7, text: '3' });
  });

  it('carries no number when nothing is hidden', async () => {
    await show(true, 0);
    expect(shown).toContainEqual({ tabId: 7, text: '' });
  });

  it.each([
    [true, /^\/icons\/on-/],
    [false, /^\/icons\/off-/],
  ])('says by its colour whether Stet is on (%s), with files that exist', async (on, file) => {
    await show(on, 0);
    expect(pathsShown()).toHaveLength(3);
    for (const path of pathsShown()) {
      expect(path).toMatch(file);
      expect(existsSync(join(import.meta.dirname, '../../public', path))).toBe(true);
    }
  });

  it('does without what the browser lacks', async () => {
    await showIcon({ action: {} as Action }, 7, { type: 'icon', on: true, hidden: 1 });
    expect(shown).toEqual([]);
  });
});

describe('a word about the icon', () => {
  it('is told from anything else', () => {
    expect(isIconMessage({ type: 'icon', on: true, hidden: 0 })).toBe(true);
    for (const other of [
      null,
      'icon',
      {},
      { type: 'icon' },
      { type: 'icon', on: 1, hidden: 0 },
      { on: true, hidden: 0 },
    ])
      expect(isIconMessage(other)).toBe(false);
  });
});
