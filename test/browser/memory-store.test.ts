import { describe, expect, it } from 'vitest';
import { changeMemory, memoryStore } from '../../src/browser/memory-store';
import { keyOfShelf, readMemory } from '../../src/browser/read-memory';
import { remember } from '../../src/browser/remember';
import { settingsStore } from '../../src/browser/settings-store';
import { StoreError } from '../../src/browser/store-error';
import { type MemoryChange, type Remembered, shelfOf, today } from '../../src/model/site-memory';
import { fakeStorage } from './fake-storage';

const one: Remembered = { selector: '#plea', kind: 'donation', words: '40-a', start: '24-b', day: today() };
const learnt: MemoryChange = { forget: [], remember: [one] };
const forgotten: MemoryChange = { forget: ['#plea'], remember: [] };

describe('what a visit teaches', () => {
  it('is there on the next, of that site alone, and gone when it is forgotten', async () => {
    const { browser, local } = fakeStorage();
    await changeMemory(browser, 'x.org', learnt);
    expect(await readMemory(browser, 'x.org')).toEqual([one]);
    expect(await readMemory(browser, 'y.org')).toEqual([]);
    await changeMemory(browser, 'x.org', forgotten);
    expect(local.items).toEqual({});
  });

  it('adds to what another tab has taught', async () => {
    const { browser } = fakeStorage();
    const other = { forget: [], remember: [{ ...one, selector: '#letter' }] };
    await changeMemory(browser, 'x.org', learnt);
    await changeMemory(browser, 'x.org', other);
    expect((await readMemory(browser, 'x.org')).map(({ selector }) => selector)).toEqual(['#plea', '#letter']);
  });

  it.each([null, 7, 'x', [], { version: 1 }, { version: 1, sites: { 'x.org': [{}, null, 3] } }, { version: 9 }])(
    'begins anew over what is broken: %j',
    async (broken) => {
      const { browser } = fakeStorage({}, { [keyOfShelf(shelfOf('x.org'))]: broken });
      expect(await readMemory(browser, 'x.org')).toEqual([]);
      await changeMemory(browser, 'x.org', learnt);
      expect(await readMemory(browser, 'x.org')).toEqual([one]);
    },
  );

  it('harms nothing when storage fails: nothing is remembered, and who writes is told', async () => {
    const { browser, local } = fakeStorage();
    local.readError = 'corrupt';
    expect(await readMemory(browser, 'x.org')).toEqual([]);
    await expect(changeMemory(browser, 'x.org', learnt)).rejects.toBeInstanceOf(StoreError);
    local.readError = undefined;
    local.stuck = true;
    await expect(changeMemory(browser, 'x.org', learnt)).rejects.toBeInstanceOf(StoreError);
    expect(local.items).toEqual({});
  });
});

describe('the word of a page', () => {
  const message = { type: 'remember', ...learnt };
  const tab = { incognito: false } as never;
  const url = 'https://www.x.org/2026/ferries';

  it('is written for the site of who sends it', async () => {
    const { browser } = fakeStorage();
    await remember(browser, { ...message, site: 'y.org' }, { tab, url });
    expect(await readMemory(browser, 'x.org')).toEqual([one]);
  });

  it.each([
    ['a private window', message, { tab: { incognito: true } as never, url }],
    ['nobody knows where', message, { tab }],
    ['no tab', message, { url }],
    ['the icon', { type: 'icon', on: true, hidden: 1 }, { tab, url }],
    ['a stranger', null, { tab, url }],
  ])('is not written when it comes from %s', async (_, word, sender) => {
    const { browser, local } = fakeStorage();
    await remember(browser, word, sender);
    expect(local.writes).toBe(0);
  });
});

describe('the memory, for the settings page', () => {
  const filled = async () => {
    const fake = fakeStorage();
    for (const site of ['b.org', 'a.org', 'not a site']) await changeMemory(fake.browser, site, learnt);
    return { ...fake, memory: memoryStore(fake.browser), settings: settingsStore(fake.browser) };
  };

  it('names the sites and counts their appeals', async () => {
    const { memory } = await filled();
    expect([...(await memory.counts())]).toEqual([
      ['a.org', 1],
      ['b.org', 1],
    ]);
  });

  it('forgets one site, or all, and says when something has changed', async () => {
    const { memory, local } = await filled();
    let heard = 0;
    const ending = new AbortController();
    memory.onChange(() => heard++, ending.signal);
    await memory.forget('a.org');
    expect([...(await memory.counts()).keys()]).toEqual(['b.org']);
    await memory.forgetAll();
    expect(local.items).toEqual({});
    expect(heard).toBeGreaterThanOrEqual(2);
    ending.abort();
    await local.set({ [keyOfShelf(1)]: 1 });
    expect(heard).toBe(2);
  });

  it('goes with the settings of a site, and with all of them', async () => {
    const { memory, settings } = await filled();
    await settings.removeSite('a.org');
    expect([...(await memory.counts()).keys()]).toEqual(['b.org']);
    await settings.reset();
    expect([...(await memory.counts())]).toEqual([]);
  });

  it('leaves the settings as they are where it cannot be forgotten', async () => {
    const { local, sync, settings } = await filled();
    await settings.changeSite('a.org', () => ({ off: true }));
    const before = structuredClone(sync.items);
    local.stuck = true;
    await expect(settings.removeSite('a.org')).rejects.toBeInstanceOf(StoreError);
    await expect(settings.reset()).rejects.toBeInstanceOf(StoreError);
    expect(sync.items).toEqual(before);
  });
});
