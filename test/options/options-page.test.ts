import { parseHTML } from 'linkedom';
import { h, render } from 'preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { memoryStore } from '../../src/browser/memory-store';
import { settingsStore } from '../../src/browser/settings-store';
import { OptionsPage } from '../../src/options/OptionsPage';
import { fakeStorage } from '../browser/fake-storage';
import { standInTexts } from './stand-in';

/** The page over a storage, in a document without layout. */
const openPage = (sync: Record<string, unknown> = {}, local: Record<string, unknown> = {}) => {
  const fake = fakeStorage(sync, local);
  const { document } = parseHTML('<!doctype html><html><head></head><body></body></html>');
  vi.stubGlobal('document', document);
  const stores = { store: settingsStore(fake.browser), memory: memoryStore(fake.browser) };
  render(h(OptionsPage, { ...stores, version: '1.2.3' }), document.body);
  return { ...fake, document, close: () => render(null, document.body) };
};

const switches = (document: Document): boolean[] =>
  [...document.querySelectorAll('.kind input')].map((input) => input.hasAttribute('checked'));

beforeEach(standInTexts);
afterEach(() => vi.unstubAllGlobals());

describe('the settings page', () => {
  it('shows what is stored, and what is changed elsewhere as it changes', async () => {
    const { document, sync, close } = openPage({ 'site:x.org': { off: true } });
    await vi.waitFor(() => expect(switches(document).filter(Boolean)).toHaveLength(8));
    expect(document.querySelector('.site-name')?.textContent).toBe('x.org');
    await sync.set({ general: { kinds: { donation: false } }, 'site:a.org': { off: true } });
    await vi.waitFor(() => expect(switches(document).filter(Boolean)).toHaveLength(7));
    expect(document.querySelectorAll('.site-name')).toHaveLength(2);
    close();
  });

  it('starts with the defaults whatever lies in storage, and leaves it there', async () => {
    const broken = { general: [1], 'site:x.org': 7, version: {} };
    const { document, sync, close } = openPage({ ...broken }, { ownRules: 'x' });
    await vi.waitFor(() => expect(switches(document).filter(Boolean)).toHaveLength(8));
    expect(sync.items).toEqual(broken);
    close();
  });

  it('says so when the settings cannot be read', async () => {
    const { document, sync, close } = openPage();
    sync.readError = 'corrupt';
    await vi.waitFor(() => expect(document.querySelector('.trouble')?.textContent).toBe('options_store_unreadable'));
    close();
  });

  it('stops listening when it is closed', async () => {
    const { document, listeners, close } = openPage();
    await vi.waitFor(() => expect(switches(document)).toHaveLength(9));
    expect(listeners.size).toBe(2);
    close();
    await vi.waitFor(() => expect(listeners.size).toBe(0));
  });
});
