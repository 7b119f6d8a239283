import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsStore } from '../../src/browser/settings-store';
import { defaultGeneral } from '../../src/model/settings';
import { allSettings } from '../model/arbitrary';
import { fakeStorage } from './fake-storage';

const former = {
  sync: { version: 1, theirs: 'kept', general: 'broken', 'site:old.example': { off: true }, 'site:': 1 },
  local: { version: 1, ownRules: { text: '##.a', rules: [] } },
};
const next = {
  general: defaultGeneral,
  sites: new Map([['new.example', { off: true as const }]]),
  ownRules: { text: '##.b', rules: [] },
};

const setUp = () => {
  const fake = fakeStorage({ ...former.sync }, { ...former.local });
  return { ...fake, store: settingsStore(fake.browser) };
};

describe('replacing all settings', () => {
  it('leaves nothing of what was, and all that is not ours', async () => {
    const { store, sync, local } = setUp();
    await store.replace(next);
    expect(sync.items).toEqual({
      version: 1,
      theirs: 'kept',
      'site:': 1,
      general: defaultGeneral,
      'site:new.example': { off: true },
    });
    expect(local.items).toEqual({ version: 1, ownRules: next.ownRules });
  });

  it('gives back exactly what was put in', async () => {
    await fc.assert(
      fc.asyncProperty(allSettings, async (all) => {
        const { store } = setUp();
        await store.replace(all);
        expect(await store.all()).toEqual(all);
        expect([...(await store.all()).sites.keys()]).toEqual([...all.sites.keys()]);
      }),
    );
  });

  it.each([
    ['first', 0],
    ['second', 1],
  ])('puts everything back when the %s write of synced items fails', async (_which, succeed) => {
    const { store, sync, local } = setUp();
    sync.failAt(succeed);
    await expect(store.replace(next)).rejects.toMatchObject({ name: 'StoreError', reason: 'failed' });
    expect(sync.items).toEqual(former.sync);
    expect(local.items).toEqual(former.local);
  });

  it('changes nothing when the own rules cannot be written', async () => {
    const { store, sync, local } = setUp();
    local.failAt(0);
    await expect(store.replace(next)).rejects.toMatchObject({ reason: 'failed' });
    expect(sync.items).toEqual(former.sync);
    expect(local.items).toEqual(former.local);
  });

  it('changes nothing when it would not fit', async () => {
    const { store, sync, local } = setUp();
    const sites = new Map(Array.from({ length: 600 }, (_, i) => [`s${i}.example`, { off: true as const }]));
    await expect(store.replace({ ...next, sites })).rejects.toMatchObject({ reason: 'full' });
    const own = { text: 'x'.repeat(500_001), rules: [] };
    await expect(store.replace({ ...next, ownRules: own })).rejects.toMatchObject({ reason: 'too-large' });
    expect(sync.items).toEqual(former.sync);
    expect(sync.writes + local.writes).toBe(0);
  });
});

describe('resetting', () => {
  it('brings back the defaults and keeps what is not ours', async () => {
    const { store, sync, local } = setUp();
    await store.reset();
    expect(sync.items).toEqual({ version: 1, theirs: 'kept', 'site:': 1 });
    expect(local.items).toEqual({ version: 1 });
    expect(await store.general()).toEqual(defaultGeneral);
  });

  it('puts everything back when it fails halfway', async () => {
    const { store, sync, local } = setUp();
    sync.failAt(0);
    await expect(store.reset()).rejects.toMatchObject({ reason: 'failed' });
    expect(sync.items).toEqual(former.sync);
    expect(local.items).toEqual(former.local);
  });
});
