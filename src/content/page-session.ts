import { findArticle } from '../article/find-article';
import { rulesFor } from '../dom/match-rules';
import { Finder } from '../finder/finder';
import type { PageReport } from '../model/report';
import { defaultPageSettings, type PageSettings } from '../model/settings';
import type { Site } from '../model/site';
import { isWhole, whenIdle, whenWhole } from '../page/moments';
import { Release, watchLocks } from '../page/overlay';
import { type PageChange, watch } from '../page/watch';
import { shelf } from '../rules/shelf';
import { Appeals } from './appeals';

const nothing: PageChange = { added: [], removed: [], retold: [] };

/** One visit to one page: finds its appeals, hides them as the settings say, and gives everything back when the signal aborts. */
export class PageSession {
  private readonly appeals = new Appeals(defaultPageSettings);
  private readonly faults = new Set<string>();
  private readonly release: Release;
  private settings = defaultPageSettings;
  private finder: Finder | undefined;
  private article = false;

  private readonly page: Document;
  private readonly site: Site;
  private readonly onChange: () => void;
  private readonly signal: AbortSignal;

  /** Takes a document, its site, and what is called whenever the report changes. Starts at once, on the default settings. */
  constructor(page: Document, site: Site, onChange: () => void, signal: AbortSignal) {
    this.page = page;
    this.site = site;
    this.onChange = onChange;
    this.signal = signal;
    this.release = new Release(page);
    watch(page, (change) => this.follow(change), signal);
    whenWhole(page, () => this.lookAtWhole(), signal);
    signal.addEventListener('abort', () => this.giveBack(), { once: true });
  }

  /** Takes the settings, at first and whenever they change. */
  obey(settings: PageSettings): void {
    const newRules = JSON.stringify(settings.ownRules) !== JSON.stringify(this.settings.ownRules);
    this.settings = settings;
    this.appeals.obey(settings);
    if (newRules && this.finder) {
      this.finder = undefined;
      this.follow(nothing);
      this.lookAgain();
    }
    this.settle();
  }

  /** What the page tells the popup. */
  report(): PageReport {
    return {
      site: this.site,
      on: this.settings.site.off !== true,
      article: this.article,
      appeals: this.appeals.report(),
      faults: [...this.faults, ...(this.finder?.faults ?? [])],
    };
  }

  /** Takes the number of an appeal; brings it before the reader's eyes. */
  scrollTo(id: number): void {
    this.appeals.elementOf(id)?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }

  private follow(change: PageChange): void {
    const { body } = this.page;
    // Until the parser has come to the body, and in documents without one (SVG, XML), there is nothing to read.
    if (!(body instanceof HTMLElement)) return;
    this.attempt('finder', () => {
      this.finder ??= new Finder(body, rulesFor([...this.settings.ownRules, ...shelf], this.site));
      if (this.appeals.add(this.finder.follow(change, isWhole(this.page)))) this.settle();
    });
  }

  private lookAtWhole(): void {
    this.follow(nothing);
    this.lookAgain();
    if (!this.finder) return;
    watchLocks(this.page, () => this.settle(), this.signal);
    whenIdle(() => this.askReadability(), this.signal);
  }

  private lookAgain(article?: ReadonlySet<Element>): void {
    this.attempt('finder', () => {
      if (this.finder) this.appeals.replace(this.finder.lookAgain(article));
    });
    this.settle();
  }

  /** Readability is asked where there is prose enough for an article; what it keeps is guarded from then on. */
  private askReadability(): void {
    this.article = this.finder?.readsLikeArticle === true;
    if (this.article) this.attempt('article', () => this.lookAgain(findArticle(this.page)));
    this.onChange();
  }

  private settle(): void {
    if (isWhole(this.page)) this.attempt('overlay', () => this.release.update(this.appeals.hidden()));
    this.onChange();
  }

  private giveBack(): void {
    this.appeals.giveBack();
    this.release.giveBack();
  }

  /** Errors stop here: a part that fails leaves the others at work, and is named once in the popup. */
  private attempt(part: string, work: () => void): void {
    try {
      work();
    } catch (error) {
      if (!this.faults.has(part)) console.warn(`Stet: ${part} failed on this page.`, error);
      this.faults.add(part);
    }
  }
}
