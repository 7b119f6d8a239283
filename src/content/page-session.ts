import { findArticle } from '../article/find-article';
import { looksLikeArticle } from '../article/looks-like-article';
import { type Finder, finderOf } from '../finder/finder';
import type { PageReport } from '../model/report';
import { defaultPageSettings, type PageSettings } from '../model/settings';
import type { Site } from '../model/site';
import { rulesFor } from '../dom/match-rules';
import { releaseOf, watchLocks } from '../page/overlay';
import { type PageChange, watch } from '../page/watch';
import { shelf } from '../rules/shelf';
import { appealsUnder } from './appeals';

/** One visit to one page, from its first element to its last. */
export interface PageSession {
  /** Takes the settings, also when they change. */
  readonly obey: (settings: PageSettings) => void;
  readonly report: () => PageReport;
  /** Takes the number of an appeal; brings it before the reader's eyes. */
  readonly scrollTo: (id: number) => void;
}

/** Appeals are looked for with Readability's help once the browser has nothing better to do, or after so long (ms). */
const patience = 2000;

const isWhole = (page: Document): boolean => page.readyState !== 'loading';

/** Calls `then` once the document is parsed, until the signal aborts. */
const whenWhole = (page: Document, then: () => void, signal: AbortSignal): void => {
  if (isWhole(page)) then();
  else page.addEventListener('DOMContentLoaded', then, { once: true, signal });
};

const whenIdle = (then: () => void, signal: AbortSignal): void => {
  if (typeof requestIdleCallback === 'undefined') {
    const timer = setTimeout(then, patience / 10);
    signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
    return;
  }
  const request = requestIdleCallback(then, { timeout: patience });
  signal.addEventListener('abort', () => cancelIdleCallback(request), { once: true });
};

/** Takes a document, its site, the first settings and what to call when something changes; hides the page's appeals until the signal aborts. */
export function startPage(page: Document, site: Site, onChange: () => void, signal: AbortSignal): PageSession {
  let settings = defaultPageSettings;
  const appeals = appealsUnder(settings);
  const faults = new Set<string>();
  const release = releaseOf(page, signal);
  let finder: Finder | undefined;
  let article = false;

  const attempt = (name: string, work: () => void): void => {
    try {
      work();
    } catch (error) {
      faults.add(name);
      console.warn(`Stet: ${name} failed on this page.`, error);
    }
  };
  const rules = () => rulesFor([...settings.ownRules, ...shelf], site);
  const settle = (): void => {
    attempt('overlay', () => release.update(appeals.hidden()));
    onChange();
  };
  const follow = (change: PageChange): void => {
    if (!page.body) return;
    attempt('finder', () => {
      finder ??= finderOf(page.body, rules());
      if (appeals.add(finder.follow(change, isWhole(page)))) settle();
    });
  };
  const lookAgain = (known?: ReadonlySet<Element>): void =>
    attempt('finder', () => {
      if (!finder) return;
      appeals.replace(finder.lookAgain(known));
      settle();
    });
  const speak = (): void => {
    attempt('article', () => {
      article = looksLikeArticle(page);
      if (article) lookAgain(findArticle(page));
    });
    onChange();
  };
  watch(page, follow, signal);
  whenWhole(
    page,
    () => {
      follow({ added: [], removed: [], retold: [] });
      lookAgain();
      whenIdle(speak, signal);
      if (page.body) watchLocks(page, settle, signal);
    },
    signal,
  );
  signal.addEventListener('abort', appeals.giveBack, { once: true });
  return {
    obey: (next) => {
      const other = JSON.stringify(next.ownRules) !== JSON.stringify(settings.ownRules);
      settings = next;
      appeals.obey(next);
      if (other && finder) {
        finder = finderOf(page.body, rules());
        lookAgain();
      }
      settle();
    },
    report: () => ({
      site,
      on: settings.site.off !== true,
      article,
      appeals: appeals.report(),
      faults: [...faults, ...(finder?.faults() ?? [])],
    }),
    scrollTo: (id) => appeals.elementOf(id)?.scrollIntoView({ block: 'center', behavior: 'smooth' }),
  };
}
