import { describe, expect, it } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { popupTab, watchLoads } from '../../src/browser/tabs';
import { FakeEvent } from './fake-event';

const tabs = [
  { id: 1, url: 'https://example.org/', incognito: false, active: true },
  { id: 2, incognito: true, active: false },
];
const onUpdated = new FakeEvent<[number, { status?: string }]>();
const browser = {
  tabs: { query: async ({ active }: { active?: boolean }) => tabs.filter((tab) => !active || tab.active), onUpdated },
  extension: { inIncognitoContext: false },
} as unknown as Pick<Browser, 'tabs' | 'extension'>;

describe('the tab the popup speaks of', () => {
  it('is the one in front', async () => {
    expect(await popupTab(browser, '')).toEqual({ id: 1, url: 'https://example.org/', private: false });
  });

  it('is the one its address names, where the popup stands in a tab of its own', async () => {
    expect(await popupTab(browser, '?tab=2')).toEqual({ id: 2, url: '', private: true });
  });

  it('is none when that one has gone', async () => {
    expect(await popupTab(browser, '?tab=3')).toBeUndefined();
  });

  it('is private in every private window', async () => {
    const inPrivate = { ...browser, extension: { inIncognitoContext: true } } as unknown as typeof browser;
    expect((await popupTab(inPrivate, ''))?.private).toBe(true);
  });
});

describe('loads of a tab', () => {
  it('are told when they are complete, until the signal aborts', () => {
    const ending = new AbortController();
    const loads: string[] = [];
    watchLoads(browser, 1, () => loads.push('load'), ending.signal);
    onUpdated.fire(1, { status: 'loading' });
    onUpdated.fire(2, { status: 'complete' });
    onUpdated.fire(1, { status: 'complete' });
    ending.abort();
    onUpdated.fire(1, { status: 'complete' });
    expect(loads).toEqual(['load']);
  });
});
