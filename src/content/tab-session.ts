import type { Browser, Runtime } from 'webextension-polyfill';
import { type IconMessage, popupPort, type RememberMessage, type ToPage } from '../browser/messages';
import { readMemory } from '../browser/read-memory';
import { readPageSettings, watchPageSettings } from '../browser/read-settings';
import { recogniseLanguages } from '../browser/recognise-languages';
import { shadowRootOf } from '../browser/shadow-root';
import { readWords } from '../browser/word-store';
import type { PageReport } from '../model/report';
import type { PageSettings, SiteSettings } from '../model/settings';
import { siteOf } from '../model/site';
import type { MemoryChange } from '../model/site-memory';
import { holdPaint } from '../page/hold';
import { removeFormerMarks } from '../page/mark';
import { PageSession } from './page-session';

/** In Chromium a document tells whether it is made before the reader asks for it. */
type Prerendered = Document & { readonly prerendering?: boolean };

/** Keeps a page clean as the settings say, and tells popup and toolbar about it, until the signal aborts. */
export class TabSession {
  readonly #popups = new Set<Runtime.Port>();
  /** What the background was last told for the icon. */
  #told = '';
  readonly #site;
  readonly #memory;
  /** What the reader chose in a private window: it holds for this visit, over all that is stored. */
  #privately: SiteSettings | undefined;
  #session: PageSession | undefined;
  #working = new AbortController();

  readonly #page: Document;
  readonly #browser: Browser;
  readonly #signal: AbortSignal;

  /** Takes a document and the browser. */
  constructor(page: Document, browser: Browser, signal: AbortSignal) {
    this.#page = page;
    this.#browser = browser;
    this.#signal = signal;
    this.#site = siteOf(page.location.hostname);
    // Asked before anything else is done, it answers before the first paint.
    this.#memory = readMemory(browser, this.#site);
  }

  /** Begins at once on the default settings: storage answers late, and the first paint waits for it a tenth of a second at most. */
  begin(): void {
    removeFormerMarks(this.#page);
    const letGo = holdPaint(this.#page);
    this.#start();
    const ready = Promise.all([this.#memory, this.#readSettings(), this.#session?.begun]);
    void ready.then(() => {
      letGo();
      // While the paint is held, nothing is seen to lie over the page.
      this.#session?.settle();
    });
    watchPageSettings(this.#browser, this.#site, () => void this.#readSettings(), this.#signal);
    const { onConnect } = this.#browser.runtime;
    const connect = (port: Runtime.Port): void => this.#connect(port);
    onConnect.addListener(connect);
    this.#signal.addEventListener('abort', () => onConnect.removeListener(connect), { once: true });
    const signal = this.#signal;
    addEventListener('pageshow', ({ persisted }) => persisted && this.#comeBack(), { signal });
    this.#page.addEventListener('prerenderingchange', () => this.#comeBack(), { signal });
  }

  /** The browser had put the page by, or made it ahead, and shows it now: what was said meanwhile was not heard, and the icon is bare. */
  #comeBack(): void {
    this.#popups.clear();
    this.#told = '';
    void this.#readSettings();
  }

  /** Never rejects: storage that fails means the defaults. */
  async #readSettings(): Promise<void> {
    const settings = await readPageSettings(this.#browser, this.#site);
    if (!this.#signal.aborted) this.#obey(settings);
  }

  #obey(settings: PageSettings): void {
    const holding = { ...settings, site: this.#privately ?? settings.site };
    if (holding.site.off === true) this.#stop();
    else {
      this.#start();
      this.#session?.obey(holding);
    }
  }

  #start(): void {
    if (this.#session) return;
    this.#working = new AbortController();
    const signal = AbortSignal.any([this.#signal, this.#working.signal]);
    const around = {
      tell: (hidden: number) => this.#tell(true, hidden),
      recogniseLanguages: (text: string) => recogniseLanguages(this.#browser, text),
      readWords: (codes: readonly string[]) => readWords(this.#browser, codes),
      remember: (change: MemoryChange) => this.#send({ type: 'remember', ...change }),
      shadowRootOf,
    };
    const session = new PageSession(this.#page, this.#site, around, signal);
    this.#session = session;
    void this.#memory.then((memory) => signal.aborted || session.recall(memory));
  }

  #stop(): void {
    this.#working.abort();
    this.#session = undefined;
    this.#tell(false, 0);
  }

  #report(): PageReport {
    const off: PageReport = { site: this.#site, on: false, article: false, wall: false, appeals: [], faults: [] };
    const report = this.#session?.report() ?? off;
    return this.#privately ? { ...report, privateSite: this.#privately } : report;
  }

  /** What has been told is not told again. While the page is made ahead, the icon is that of the page the reader comes from. */
  #tell(on: boolean, hidden: number): void {
    if (this.#popups.size > 0) {
      const report = this.#report();
      for (const port of this.#popups) port.postMessage(report);
    }
    const icon: IconMessage = { type: 'icon', on, hidden };
    const told = JSON.stringify(icon);
    if (told === this.#told || (this.#page as Prerendered).prerendering) return;
    this.#told = told;
    this.#send(icon, () => {
      this.#told = '';
    });
  }

  /** The background may not be there yet, and once Stet was updated the very call throws: then it has to wait. */
  #send(message: IconMessage | RememberMessage, onFail?: () => void): void {
    const send = async (): Promise<unknown> => this.#browser.runtime.sendMessage(message);
    send().catch(() => onFail?.());
  }

  #connect(port: Runtime.Port): void {
    if (port.name !== popupPort) return;
    this.#popups.add(port);
    port.onMessage.addListener((message) => this.#hear(message as ToPage));
    port.onDisconnect.addListener(() => this.#popups.delete(port));
    port.postMessage(this.#report());
  }

  #hear(message: ToPage): void {
    if (message.type === 'scroll-to') return this.#session?.scrollTo(message.id);
    if (message.type === 'scroll-to-wall') return this.#session?.scrollTo();
    this.#privately = message.site;
    void this.#readSettings();
  }
}
