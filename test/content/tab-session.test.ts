import { NodeFilter } from 'linkedom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { popupPort, type ToPage } from '../../src/browser/messages';
import { keyOfShelf } from '../../src/browser/read-memory';
import { TabSession } from '../../src/content/tab-session';
import { sayingsOf } from '../../src/dom/prints';
import type { PageReport } from '../../src/model/report';
import { shelfOf, today } from '../../src/model/site-memory';
import { FakeEvent } from '../browser/fake-event';
import { fakeStorage } from '../browser/fake-storage';
import { documentOf } from '../dom/reading';
import { article, donationBox, newsletterBox } from '../finder/page';

/** A box that asks for nothing. */
const note = '<div class="note">The harbour office is open on Tuesdays.</div>';

/** Takes what both storage areas hold; returns an article with two appeals, in a browser that writes down what it is told, or does `onSend`. */
const openPage = (
  sync: Record<string, unknown> = {},
  onSend?: () => never,
  local: Record<string, unknown> = {},
  prepare: (page: Document) => void = () => {},
) => {
  const page = documentOf(`<main><h1>Ferries</h1>${article}</main>${donationBox}${newsletterBox}${note}`);
  const view = page.defaultView as unknown as { HTMLElement: unknown };
  page.elementFromPoint = () => null;
  vi.stubGlobal('HTMLElement', view.HTMLElement);
  const around = {
    URL: 'https://www.example.org/2026/ferries-leave-again',
    location: { hostname: 'www.example.org' },
    contentType: 'text/html',
    readyState: 'complete',
  };
  for (const [name, value] of Object.entries(around)) Object.defineProperty(page, name, { value });
  const { browser: storage, sync: synced, listeners } = fakeStorage(sync, local);
  const onConnect = new FakeEvent<[unknown]>();
  const icons: unknown[] = [];
  const sendMessage = onSend ?? (async (icon: unknown): Promise<void> => void icons.push(icon));
  const i18n = { detectLanguage: async () => ({ isReliable: true, languages: [{ language: 'en', percentage: 99 }] }) };
  const browser = { ...storage, i18n, runtime: { onConnect, sendMessage } } as unknown as Browser;
  const ending = new AbortController();
  prepare(page);
  new TabSession(page, browser, ending.signal).begin();
  const hidden = (): string[] => [...page.querySelectorAll('[data-stet~="hidden"]')].map(({ className }) => className);
  return { page, synced, listeners, onConnect, icons, ending, hidden };
};

const connect = ({ onConnect }: ReturnType<typeof openPage>) => {
  const port = {
    name: popupPort,
    onMessage: new FakeEvent<[ToPage]>(),
    onDisconnect: new FakeEvent<[]>(),
    reports: [] as PageReport[],
    postMessage: (report: PageReport) => void port.reports.push(report),
  };
  onConnect.fire(port);
  return port;
};

let view: EventTarget;
const comeBack = (persisted: boolean): void => {
  view.dispatchEvent(Object.assign(new Event('pageshow'), { persisted }));
};

beforeEach(() => {
  view = new EventTarget();
  vi.stubGlobal('addEventListener', view.addEventListener.bind(view));
  vi.stubGlobal('NodeFilter', NodeFilter);
  vi.stubGlobal(
    'MutationObserver',
    class {
      observe = vi.fn<() => void>();
      disconnect = vi.fn<() => void>();
    },
  );
  vi.stubGlobal('requestIdleCallback', vi.fn<() => number>());
  vi.stubGlobal('cancelIdleCallback', vi.fn<() => void>());
  vi.stubGlobal('getComputedStyle', () => ({ display: 'block', position: 'static', overflowY: 'visible' }));
  vi.stubGlobal('innerHeight', 900);
  vi.stubGlobal('innerWidth', 1200);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the session of a tab', () => {
  it('hides at once, and follows what is stored', async () => {
    const tab = openPage({ 'site:example.org': { kinds: { newsletter: false } } });
    expect(tab.hidden()).toEqual(['k3', 'k1']);
    await expect.poll(tab.hidden).toEqual(['k3']);
    await tab.synced.set({ 'site:example.org': { off: true } });
    await expect.poll(tab.hidden).toEqual([]);
    expect(tab.icons.at(-1)).toEqual({ type: 'icon', on: false, hidden: 0 });
    await tab.synced.remove('site:example.org');
    await expect.poll(tab.hidden).toEqual(['k3', 'k1']);
    expect(tab.icons.at(-1)).toEqual({ type: 'icon', on: true, hidden: 2 });
  });

  it('holds the first paint until it knows what may stand', async () => {
    const painted: string[][] = [];
    // A page that is still coming has no body yet.
    const beforeItsBody = (page: Document): void => {
      const { body, documentElement: root } = page;
      const isHeld = (): boolean => root.getAttribute('data-stet') === 'held';
      Object.defineProperty(page, 'body', { get: () => (isHeld() ? body : null), configurable: true });
      const removeAttribute = root.removeAttribute.bind(root);
      root.removeAttribute = (name) => {
        removeAttribute(name);
        painted.push([...body.querySelectorAll('[data-stet~="hidden"]')].map(({ className }) => className));
        Object.defineProperty(page, 'body', { value: body });
      };
    };
    openPage({ 'site:example.org': { kinds: { newsletter: false } } }, undefined, {}, beforeItsBody);
    await expect.poll(() => painted).toEqual([['k3']]);
  });

  it('tells a popup what it found, and what has changed since', async () => {
    const tab = openPage();
    const port = connect(tab);
    expect(port.reports.at(-1)?.appeals.map(({ kind }) => kind)).toEqual(['donation', 'newsletter']);
    await tab.synced.set({ 'site:example.org': { off: true } });
    await expect.poll(() => port.reports.at(-1)?.on).toBe(false);
  });

  it('obeys the choices of a private window over all that is stored, and tells them back', async () => {
    const tab = openPage({ 'site:example.org': { off: true } });
    await expect.poll(tab.hidden).toEqual([]);
    const port = connect(tab);
    const site = { kinds: { donation: false } };
    port.onMessage.fire({ type: 'private-settings', site });
    await expect.poll(tab.hidden).toEqual(['k1']);
    expect(port.reports.at(-1)).toMatchObject({ on: true, privateSite: site });
    expect(tab.synced.writes).toBe(0);
  });

  it('reads the settings again and fills the icon when the browser shows the page again', async () => {
    const tab = openPage();
    await expect.poll(() => tab.icons.at(-1)).toEqual({ type: 'icon', on: true, hidden: 2 });
    // All that the first reading of the settings has set going has come to its end.
    await new Promise(setImmediate);
    tab.listeners.clear();
    await tab.synced.set({ 'site:example.org': { kinds: { donation: false } } });
    tab.icons.length = 0;
    comeBack(false);
    comeBack(true);
    await expect.poll(tab.hidden).toEqual(['k1']);
    expect(tab.icons).toEqual([{ type: 'icon', on: true, hidden: 1 }]);
  });

  it('tells the icon once what does not change', async () => {
    const tab = openPage();
    await expect.poll(() => tab.icons.length).toBeGreaterThan(0);
    await tab.synced.set({ 'site:example.org': { kinds: { survey: false } } });
    await tab.synced.set({ 'site:example.org': { kinds: { donation: false } } });
    await expect.poll(() => tab.icons.at(-1)).toEqual({ type: 'icon', on: true, hidden: 1 });
    expect(new Set(tab.icons.map((icon) => JSON.stringify(icon))).size).toBe(tab.icons.length);
  });

  it('keeps the page clean when an update of Stet has cut it off', async () => {
    const cutOff = (): never => {
      throw new Error('Extension context invalidated.');
    };
    const tab = openPage({}, cutOff);
    expect(tab.hidden()).toEqual(['k3', 'k1']);
    expect(connect(tab).reports.at(-1)?.faults).toEqual([]);
  });

  it('hides what is remembered, until the engine has judged the page; then tells what it has taught', async () => {
    const idle: (() => void)[] = [];
    vi.stubGlobal('requestIdleCallback', (then: () => void) => idle.push(then));
    const box = documentOf(note).body.firstElementChild;
    const remembered = { selector: '.note', kind: 'donation', day: today(), ...(box && sayingsOf(box)) };
    const shelf = { version: 1, sites: { 'example.org': [remembered], 'other.org': [remembered] } };
    const tab = openPage({}, undefined, { [keyOfShelf(shelfOf('example.org'))]: shelf });
    await expect.poll(tab.hidden).toEqual(['k3', 'k1', 'note']);
    for (const then of idle) then();
    await expect.poll(tab.hidden).toEqual(['k3', 'k1']);
    await expect.poll(() => tab.icons).toContainEqual({ type: 'remember', forget: ['.note'], remember: [] });
  });

  it('gives everything back and hears nothing more when it ends', async () => {
    const tab = openPage();
    const before = documentOf(`<main><h1>Ferries</h1>${article}</main>${donationBox}${newsletterBox}${note}`).body
      .outerHTML;
    tab.ending.abort();
    expect(tab.page.body.outerHTML).toBe(before);
    expect([...tab.listeners, ...tab.onConnect.listeners]).toEqual([]);
    comeBack(true);
    await tab.synced.set({ 'site:example.org': { kinds: { donation: false } } });
    expect(tab.page.body.outerHTML).toBe(before);
  });
});
