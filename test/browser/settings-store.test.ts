import * as fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { keys, readPageSettings } from '../../src/browser/read-settings';
import { settingsStore } from '../../src/browser/settings-store';
import { defaultGeneral, defaultOwnRules } from '../../src/model/settings';
import { generalSettings, siteName, siteSettings } from '../model/arbitrary';
import { fakeStorage } from './fake-storage';

const setUp = (sync: Record<string, unknown> = {}, local: Record<string, unknown> = {}) => {
  const fake = fakeStorage(sync, local);
  return { ...fake, store: settingsStore(fake.browser) };
};

/** `count` sites with settings of about `bytes` bytes each. */
const manySites = (count: number, bytes: number): Record<string, unknown> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, i) => [
      keys.site(`site-${i}.example`),
      { stays: [{ by: 'box', print: 'x'.repeat(bytes), kind: 'app' }] },
    ]),
  );

describe('the settings store', () => {
  it('starts with the defaults', async () => {
    const { store } = setUp();
    expect(await store.general()).toEqual(defaultGeneral);
    expect(await store.site('x.org')).toEqual({});
    expect(await store.all()).toEqual({ general: defaultGeneral, sites: new Map(), ownRules: defaultOwnRules });
  });

  it('gives back what was set, and so do the pages', async () => {
    await fc.assert(
      fc.asyncProperty(generalSettings, siteName, siteSettings, async (general, site, settings) => {
        const { store, browser } = setUp();
        await store.changeGeneral(() => general);
        await store.changeSite(site, () => settings);
        expect(await store.general()).toEqual(general);
        expect(await store.site(site)).toEqual(settings);
        expect(await readPageSettings(browser, site)).toEqual({ general, site: settings, ownRules: [] });
      }),
    );
  });

  it('keeps one item a site, and none for a site that says nothing', async () => {
    const { store, sync } = setUp();
    await store.changeSite('x.org', () => ({ off: true }));
    await store.changeSite('y.org', () => ({ kinds: { app: false } }));
    expect(Object.keys(sync.items)).toEqual(['site:x.org', 'site:y.org']);
    await store.changeSite('x.org', () => ({}));
    await store.removeSite('y.org');
    expect(sync.items).toEqual({});
  });

  it('lists the sites by name, without those that are broken', async () => {
    const { store } = setUp({
      'site:z.org': { off: true },
      'site:a.org': { off: true },
      'site:': { off: true },
      'site:b.org': 7,
    });
    expect([...(await store.all()).sites.keys()]).toEqual(['a.org', 'z.org']);
  });

  it('repairs what it reads and leaves storage as it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (value) => {
        const sync = { general: value, 'site:x.org': value, version: value };
        const { store, sync: area, local } = setUp({ ...sync }, { ownRules: value });
        await Promise.all([store.general(), store.site('x.org'), store.all()]);
        expect(area.items).toEqual(sync);
        expect(local.items).toEqual({ ownRules: value });
      }),
    );
  });

  it('does not touch the items it was not asked to change', async () => {
    const { store, sync } = setUp({ general: 'broken', theirs: 1 });
    await store.changeSite('x.org', () => ({ off: true }));
    expect(sync.items).toEqual({ general: 'broken', theirs: 1, 'site:x.org': { off: true } });
  });
});

describe('a change that does not fit', () => {
  it('is refused when one item is too large', async () => {
    const { store, sync } = setUp({ 'site:x.org': { off: true } });
    const stays = [{ by: 'box' as const, print: 'x'.repeat(9000), kind: 'app' as const }];
    await expect(store.changeSite('x.org', () => ({ stays }))).rejects.toMatchObject({
      name: 'StoreError',
      reason: 'too-large',
    });
    expect(sync.items).toEqual({ 'site:x.org': { off: true } });
    expect(sync.writes).toBe(0);
  });

  it.each([
    ['the bytes', manySites(13, 7800)],
    ['the items', manySites(512, 1)],
  ])('is refused when %s are used up, and what shrinks still goes', async (_what, items) => {
    const { store, sync } = setUp(items);
    const before = { ...sync.items };
    await expect(
      store.changeSite('new.example', () => ({ stays: [{ by: 'box', print: 'y'.repeat(3000), kind: 'app' }] })),
    ).rejects.toMatchObject({ reason: 'full' });
    expect(sync.items).toEqual(before);
    await store.changeSite('site-0.example', () => ({ off: true }));
    expect(sync.items['site:site-0.example']).toEqual({ off: true });
  });

  it('lets the oldest stays of a site go before it is refused', async () => {
    const { store } = setUp();
    const stays = Array.from({ length: 40 }, (_, i) => ({
      by: 'box' as const,
      print: `${i}${'x'.repeat(198)}`,
      kind: 'app' as const,
    }));
    await store.changeSite('x.org', () => ({ stays }));
    const kept = (await store.site('x.org')).stays ?? [];
    expect(kept.length).toBeGreaterThan(20);
    expect(kept).toEqual(stays.slice(-kept.length));
  });

  it('is refused when the own rules are endless', async () => {
    const { store } = setUp();
    await expect(store.setOwnRules({ text: 'x'.repeat(500_001), rules: [] })).rejects.toMatchObject({
      reason: 'too-large',
    });
  });

  it('says so when the browser does not read or write', async () => {
    const { store, sync } = setUp();
    sync.stuck = true;
    await expect(store.changeSite('x.org', () => ({ off: true }))).rejects.toMatchObject({
      name: 'StoreError',
      reason: 'failed',
    });
    sync.readError = 'corrupt database';
    await expect(store.general()).rejects.toMatchObject({ name: 'StoreError', reason: 'failed' });
  });
});

describe('two pages at once', () => {
  it('do not overwrite each other: one change comes after the other', async () => {
    let last: Promise<unknown> = Promise.resolve();
    const request = (_name: string, work: () => Promise<void>): Promise<void> => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    };
    vi.stubGlobal('navigator', { locks: { request } });
    try {
      const { browser } = setUp();
      const [popup, options] = [settingsStore(browser), settingsStore(browser)];
      await Promise.all([
        popup.changeSite('x.org', (now) => ({ ...now, off: true })),
        options.changeSite('x.org', (now) => ({ ...now, kinds: { app: false } })),
        popup.changeGeneral((now) => ({ kinds: { ...now.kinds, app: false } })),
        options.changeGeneral((now) => ({ kinds: { ...now.kinds, follow: false } })),
      ]);
      expect(await popup.site('x.org')).toEqual({ off: true, kinds: { app: false } });
      expect((await popup.general()).kinds).toMatchObject({ app: false, follow: false });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  it('hear of each change of settings, until they stop listening', async () => {
    const { store, sync, listeners } = setUp();
    const heard = vi.fn<() => void>();
    const ending = new AbortController();
    store.onChange(heard, ending.signal);
    await store.changeSite('x.org', () => ({ off: true }));
    await store.setOwnRules({ text: '##.a', rules: [] });
    expect(heard).toHaveBeenCalledTimes(2);
    await sync.set({ theirs: 1 });
    expect(heard).toHaveBeenCalledTimes(2);
    ending.abort();
    expect(listeners.size).toBe(0);
  });
});

describe('storage of another version', () => {
  it('is brought to this one, once, with everything kept', async () => {
    const { store, sync, local } = setUp({ general: 'broken', theirs: 1 });
    await store.migrate();
    expect(sync.items).toEqual({ general: 'broken', theirs: 1, version: 1 });
    expect(local.items).toEqual({ version: 1 });
    await store.migrate();
    expect(sync.writes + local.writes).toBe(2);
  });

  it('is left alone when it is of the future', async () => {
    const { store, sync } = setUp({ version: 99, general: { theme: 'dark' } });
    await store.migrate();
    expect(sync.items).toEqual({ version: 99, general: { theme: 'dark' } });
  });
});
