import type { Browser, Runtime } from 'webextension-polyfill';
import { type IconMessage, popupPort, type ToPage } from '../browser/messages';
import { readPageSettings, watchPageSettings } from '../browser/read-settings';
import type { PageSettings } from '../model/settings';
import { siteOf } from '../model/site';
import { type PageSession, startPage } from './page-session';

/** Takes a document, the browser and a signal; keeps the page clean as the settings say, and tells popup and toolbar about it, until the signal aborts. */
export function startSession(page: Document, browser: Browser, signal: AbortSignal): void {
  const site = siteOf(page.location.hostname);
  const popups = new Set<Runtime.Port>();
  let working: AbortController | undefined;
  let session: PageSession | undefined;
  let settings: PageSettings | undefined;

  const idle = { site, on: false, article: false, appeals: [], faults: [] };
  const tell = (): void => {
    const report = session?.report() ?? idle;
    for (const port of popups) port.postMessage(report);
    const icon: IconMessage = { type: 'icon', on: report.on, hidden: report.appeals.filter(({ hidden }) => hidden).length };
    // The background may be asleep or gone with an update: the icon then shows the next report.
    browser.runtime.sendMessage(icon).catch(() => undefined);
  };
  const start = (): void => {
    if (session) return;
    working = new AbortController();
    session = startPage(page, site, tell, AbortSignal.any([signal, working.signal]));
  };
  const obey = (next: PageSettings): void => {
    settings = next;
    if (next.site.off === true) {
      working?.abort();
      session = undefined;
      tell();
      return;
    }
    start();
    session?.obey(next);
  };
  const read = (): void => {
    void readPageSettings(browser, site).then((next) => signal.aborted || obey(next));
  };
  const hear = (port: Runtime.Port, message: ToPage): void => {
    if (message.type === 'scroll-to') session?.scrollTo(message.id);
    else if (settings) obey({ ...settings, site: message.site, general: { ...settings.general, kinds: message.kinds } });
    else port.disconnect();
  };
  const connect = (port: Runtime.Port): void => {
    if (port.name !== popupPort) return;
    popups.add(port);
    port.onMessage.addListener((message) => hear(port, message as ToPage));
    port.onDisconnect.addListener(() => popups.delete(port));
    port.postMessage(session?.report() ?? idle);
  };
  start();
  read();
  watchPageSettings(browser, site, read, signal);
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener('abort', () => browser.runtime.onConnect.removeListener(connect), { once: true });
}
