import type { Inside, RootOf } from '../dom/inside';
import { SiteRules } from '../dom/match-rules';
import { Finder } from '../finder/finder';
import type { PageReport } from '../model/report';
import { defaultPageSettings, type PageSettings } from '../model/settings';
import type { Site } from '../model/site';
import type { MemoryChange, SiteMemory } from '../model/site-memory';
import { isWhole, soon, whenIdle, whenWhole } from '../page/moments';
import { watchOver } from '../page/under-the-eyes';
import { noPageChange, type PageChange } from '../page/watch';
import { watchInside } from '../page/watch-inside';
import { shelf } from '../rules/shelf';
import { Appeals } from './appeals';
import { Faults } from './faults';
import { Growth } from './growth';
import { few, untilEnough } from './pace';
import { PageWords, type WordSource } from './page-words';
import { readableBody } from './readable-body';
import { Recollection } from './recollection';
import { Route } from './route';
import { Surroundings } from './surroundings';

/** What a session needs from outside. */
interface Around extends WordSource {
  /** Called whenever the report may have changed, with the number of appeals that are hidden. */
  readonly tell: (hidden: number) => void;
  /** Takes what the page has taught about the site. */
  readonly remember: (change: MemoryChange) => void;
  readonly shadowRootOf: RootOf;
}

/** One visit to one page: finds its appeals, hides them as the settings say, and gives everything back when the signal aborts. */
export class PageSession {
  readonly #appeals: Appeals;
  readonly #memory = new Recollection();
  readonly #faults = new Faults();
  readonly #route = new Route();
  readonly #surroundings: Surroundings;
  #settings = defaultPageSettings;
  /** Fulfilled when the page has been read for the first time, as far as it has come. */
  readonly begun: Promise<unknown>;
  readonly #words: PageWords;
  #finder: Finder | undefined;
  /** The body that has been looked at as a whole. */
  #whole: Element | undefined;
  readonly #growth = new Growth();
  readonly #page: Document;
  readonly #site: Site;
  readonly #around: Around;
  readonly #signal: AbortSignal;
  readonly #inside: Inside;
  readonly #goOn: () => void;
  /** Takes a document, its site and what is around the session. Starts at once, on the default settings. */
  constructor(page: Document, site: Site, around: Around, signal: AbortSignal) {
    this.#page = page;
    this.#site = site;
    this.#around = around;
    this.#signal = signal;
    const steady = watchOver(page, signal);
    this.#appeals = new Appeals(defaultPageSettings, () => this.#faults.attempt('place', steady));
    const ways = { finder: () => this.#finder, tell: this.#tell, faults: this.#faults, rootOf: around.shadowRootOf };
    this.#surroundings = new Surroundings(page, this.#appeals, ways, signal);
    this.#words = new PageWords(around, {
      onNew: () => signal.aborted || !this.#finder || this.#lookAgain(),
      onFail: () => this.#faults.add('words'),
    });
    const ask = { rootOf: around.shadowRootOf, isKnown: (each: Element) => this.#finder?.knows(each) === true };
    this.#inside = watchInside(page, ask, (change) => this.#follow(change), signal);
    const look = (): unknown => signal.aborted || this.#follow(noPageChange());
    this.#goOn = soon(look, signal);
    whenWhole(page, look, signal);
    this.begun = this.#words.begin(page, look);
    signal.addEventListener('abort', () => this.#surroundings.giveBack(), { once: true });
  }

  /** Takes the settings, at first and whenever they change. */
  obey(settings: PageSettings): void {
    const newRules = JSON.stringify(settings.ownRules) !== JSON.stringify(this.#settings.ownRules);
    this.#settings = settings;
    this.#appeals.obey(settings);
    if (newRules && this.#finder) {
      this.#finder = undefined;
      this.#follow(noPageChange());
      this.#lookAgain();
    }
    this.settle();
  }

  /** Takes what is remembered of the site, as soon as storage has answered. */
  recall(memory: SiteMemory): void {
    this.#memory.take(memory);
    this.#follow(noPageChange());
    this.#remember();
  }

  /** What the page tells the popup. */
  report(): PageReport {
    return {
      site: this.#site,
      on: this.#settings.site.off !== true,
      article: this.#finder?.readsLikeArticle === true,
      wall: this.#surroundings.wall !== undefined,
      appeals: this.#appeals.report(),
      faults: [...this.#faults.names, ...(this.#finder?.faults ?? [])],
    };
  }

  /** Takes the number of an appeal, or none for the wall; brings it before the reader's eyes. */
  scrollTo(id?: number): void {
    const element = id === undefined ? this.#surroundings.wall : this.#appeals.elementOf(id);
    element?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  }

  #follow(change: PageChange): void {
    if (this.#words.areAwaited) return;
    if (this.#route.hasMoved(this.#page.URL)) this.#move();
    const body = readableBody(this.#page);
    if (!body || this.#route.isForAsking) return;
    const whole = isWhole(this.#page);
    this.#faults.attempt('finder', () => {
      // Some sites put another body in place of the first one, at each click.
      if (this.#finder?.root !== body) {
        this.#surroundings.meet(body);
        // A page that is written in the place of the first one comes to an end of its own.
        if (this.#whole && !whole) whenWhole(this.#page, this.#goOn, this.#signal);
        const rules = new SiteRules(this.#settings.ownRules, this.#site, shelf);
        this.#finder = new Finder(body, rules, this.#words.shelf, this.#inside);
      }
      this.#surroundings.follow(change, whole);
      const isNew = whole && this.#whole !== body;
      if (isNew && this.#finder.isLittle(change, few)) return this.#lookAtWhole(body, change);
      const found = this.#appeals.add(this.#finder.follow(change, whole && !isNew, untilEnough()));
      if (this.#appeals.recall(this.#memory.look(this.#finder, whole && !isNew)) || found) this.settle();
      if (isNew || this.#finder.isBehind) this.#goOn();
    });
    if (this.#whole !== body) return;
    if (this.#appeals.speakOtherwise(change) || this.#growth.isDue(this.#finder?.prose)) this.#judgeWhenIdle(true);
  }

  /** The page has changed its address: what it is for, and its walls, are asked anew. */
  #move(): void {
    this.#whole = undefined;
    this.#surroundings.forget();
    this.#growth.forget();
    if (!this.#route.isForAsking || !this.#finder) return;
    this.#finder = undefined;
    this.#surroundings.giveBack();
    this.#tell();
  }

  #lookAtWhole(body: Element, change: PageChange): void {
    this.#whole = body;
    this.#lookAgain(change);
    this.#words.learnWritten(body);
    this.#surroundings.watch(this.#page.documentElement, body);
    this.#judgeWhenIdle();
  }

  #judgeWhenIdle(hasGrown = false): void {
    this.#growth.await(this.#finder?.prose);
    whenIdle(() => {
      if (hasGrown) this.#lookAgain();
      this.#surroundings.check();
      this.#tell();
      void this.#words.learnt.then(() => this.#judged());
    }, this.#signal);
  }

  #lookAgain(change?: PageChange): void {
    this.#faults.attempt('finder', () => {
      const whole = isWhole(this.#page);
      const found = this.#finder?.lookAgain(whole, change);
      if (this.#finder && found) this.#appeals.replace([...this.#memory.look(this.#finder, whole).findings, ...found]);
    });
    this.settle();
  }

  /** The engine knows all it will ever know of the page: what only memory took for an appeal is none. */
  #judged(): void {
    if (this.#signal.aborted) return;
    this.#memory.setJudged();
    if (this.#appeals.doubt(this.#appeals.findings().map(({ element }) => element))) this.#lookAgain();
    this.#remember();
  }

  #remember(): void {
    this.#faults.attempt('memory', () => {
      const change = this.#memory.learn(this.#page.body, this.#appeals);
      if (change) this.#around.remember(change);
    });
  }

  /** Puts in order what stands around the hidden appeals, as the page is shown now. */
  settle(): void {
    this.#surroundings.settle(isWhole(this.#page));
    this.#tell();
  }

  readonly #tell = (): void => this.#around.tell(this.#appeals.hidden().length);
}
