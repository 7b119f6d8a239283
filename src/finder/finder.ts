import { type Census, type Change, noChange } from '../dom/census';
import type { Inside } from '../dom/inside';
import { lookAt } from '../dom/look';
import type { RuleMatches, SiteRules } from '../dom/match-rules';
import type { Place } from '../dom/place';
import type { Enough } from '../dom/portion';
import { isRead } from '../dom/read-place';
import { many } from '../model/facts';
import type { Finding } from '../model/finding';
import type { SiteMemory } from '../model/site-memory';
import { askClues } from './ask-clues';
import { candidatesIn, isCandidate } from './candidates';
import { findingOf } from './describe';
import { isFormPage } from './form-page';
import { completed, rootsAmong } from './fresh';
import { mustStand } from './guard';
import { holdsArticle } from './holds-article';
import { type Findings, outermost } from './outermost';
import { readIn, type WordShelf } from './reading';
import { isComplete, isReady, openIn } from './ready';
import { type Recalled, recall } from './recall';
import { tooMuch } from './too-much';
import { Walls } from './walls';

/** Finds the appeals of one page, as it comes and changes. Only reads. */
export class Finder {
  #reading;
  /** Candidates that the parser had not left when they were last looked at. */
  #waiting: readonly Place[] = [];
  /** The page had come to its end when it was last looked at. */
  #whole = false;
  readonly #walls;
  /** The page is there for a form: nothing of it is an appeal. */
  #isFormPage = false;
  readonly #broken = new Set<string>();
  /** The body of the page as it was when the finder was made. */
  readonly root: Element;
  readonly #rules: SiteRules;
  readonly #shelf: WordShelf;
  readonly #inside: Inside | undefined;

  /** Takes the root of a page (its body), the rules of the site, the words of its languages (the shelf may grow later), and what knows what is inside of an element. */
  constructor(root: Element, rules: SiteRules, shelf: WordShelf, inside?: Inside) {
    this.root = root;
    this.#rules = rules;
    this.#shelf = shelf;
    this.#inside = inside;
    this.#reading = readIn(root, shelf, inside);
    this.#walls = new Walls(root);
  }

  /** The texts of rules that failed on this page. */
  get faults(): readonly string[] {
    return [...this.#broken];
  }

  /** The page holds as much prose, outside of what asks, as a short article. */
  get readsLikeArticle(): boolean {
    return holdsArticle(this.#census.page);
  }

  /** How much prose the page holds outside of what asks, in characters. */
  get prose(): number {
    return many(this.#census.page, 'quietChars');
  }

  /** Takes an element; tells whether it has been read. */
  knows(element: Element): boolean {
    return this.#census.of(element) !== undefined;
  }

  /** The walls of the page as it now stands. */
  get walls(): Pick<Walls, 'elements' | 'gates'> {
    return this.#walls;
  }

  /** Takes an element that lies over the page, and whether the page is locked meanwhile; tells whether it is a wall. */
  isWallOver(element: Element, locks: boolean): boolean {
    const place = this.#census.of(element);
    return place !== undefined && this.#walls.isWallOver(place.facts, locks);
  }

  /** Takes the elements that are hidden; returns those to give back, since together they are most of the page. */
  tooMuchOf(hidden: readonly Element[]): readonly Element[] {
    const places = hidden.flatMap((element) => this.#census.of(element) ?? []);
    return tooMuch(places, this.#census.page).map(({ element }) => element);
  }

  /** Not all of the page has been read: `follow` is to be called again. */
  get isBehind(): boolean {
    return this.#census.unfinished.length > 0;
  }

  /** Takes what has changed, and a number; tells whether no more elements are to be read for it, so far as can be told. */
  isLittle({ added }: Change, most: number): boolean {
    const unread = this.knows(this.root) ? [...added].filter(isRead) : [this.root];
    return !this.isBehind && unread.reduce((sum, each) => sum + 1 + each.getElementsByTagName('*').length, 0) <= most;
  }

  /**
   * Takes what has changed, whether the page has come to its end, and what tells when enough has been read for one go;
   * returns the appeals in what is new.
   */
  follow(change: Change, whole: boolean, isEnough?: Enough): readonly Finding[] {
    this.#whole = whole;
    const fresh = new Set(this.#census.follow(change, isEnough));
    const opened = this.#walls.judge(fresh, this.#census);
    const before = this.#isFormPage ? candidatesIn(this.#census.of(this.root)) : this.#waiting;
    this.#isFormPage = whole && !this.isBehind && isFormPage(this.root, this.#census);
    const found: Findings = new Map();
    this.#meet(fresh, [...change.renamed, ...change.retold]);
    const ruled = this.#rules.ask(() => rootsAmong(fresh));
    this.#takeRules(ruled, found);
    const around = new Set([...before, ...opened, ...fresh, ...(whole ? completed(fresh) : [])]);
    this.#askClues(around, found);
    return outermost(found, this.#walls);
  }

  /** Takes whether the page has come to its end, and what has changed; returns all appeals of the page as it now stands. */
  lookAgain(whole: boolean, change = noChange): readonly Finding[] {
    this.#whole = whole;
    if (this.#shelf.size > this.#reading.languages) this.#reading = readIn(this.root, this.#shelf, this.#inside);
    const fresh = this.#census.follow(change);
    this.#isFormPage = whole && isFormPage(this.root, this.#census);
    this.#walls.judgeAgain(fresh, this.#census);
    this.#meet(fresh, [...change.renamed, ...change.retold]);
    const found: Findings = new Map();
    this.#takeRules(this.#rules.askAgain(this.root), found);
    this.#askClues(candidatesIn(this.#census.of(this.root)), found);
    return outermost(found, this.#walls);
  }

  /** Takes what is remembered of the site, and whether the page has come to its end; returns what memory says of the page as it now stands. */
  recall(memory: SiteMemory, whole: boolean): Recalled {
    return recall(memory, {
      root: this.root,
      census: this.#census,
      isComplete: (place) => whole || isComplete(place),
      mustStand: (place, finding) => this.#mustStand(place) || this.#walls.isBeside(finding),
    });
  }

  get #census(): Census {
    return this.#reading.census;
  }

  #isKnown(place: Place): boolean {
    return this.#census.of(place.element) === place;
  }

  #mustStand(place: Place): boolean {
    return this.#isGuarded(place) || this.#walls.meets(place.element);
  }

  #isGuarded(place: Place): boolean {
    const ground = { page: this.#census.page, whole: this.#whole, of: (each: Element) => this.#census.of(each) };
    return this.#isFormPage || mustStand(place, ground);
  }

  /** Shows the rules what has been read, and what is called or leads otherwise now. */
  #meet(fresh: Iterable<Place>, changed: readonly Element[]): void {
    for (const { element, id, classes } of fresh) this.#rules.meet(element, id, classes);
    for (const element of changed)
      if (this.#census.of(element))
        this.#rules.meet(element, element.getAttribute('id') ?? '', element.getAttribute('class') ?? '');
  }

  #takeRules({ matches, faults }: RuleMatches, into: Findings): void {
    for (const fault of faults) this.#broken.add(fault);
    for (const { rule, element } of matches) {
      const place = this.#census.of(element);
      if (!place || into.has(element) || this.#mustStand(place)) continue;
      const look = lookAt(place, this.#census);
      const { kind, text } = rule;
      into.set(element, findingOf(element, look, this.#reading, { kind, text, isCertain: true }));
    }
  }

  /** Takes places; returns those to be judged, and lets those wait that the parser has not left. */
  #candidatesAmong(places: Iterable<Place>): readonly Place[] {
    const open = openIn(this.root, this.#whole, this.#census.unfinished);
    const waiting: Place[] = [];
    const near: Place[] = [];
    for (const place of places)
      if (open.has(place.element)) waiting.push(place);
      else if (isCandidate(place) && this.#isKnown(place)) (this.#whole || isReady(place) ? near : waiting).push(place);
    this.#waiting = waiting;
    return near;
  }

  #askClues(places: Iterable<Place>, into: Findings): void {
    const page = {
      reading: this.#reading,
      whole: this.#whole,
      isGuarded: (place: Place) => this.#isGuarded(place),
      meetsWall: (place: Place) => this.#walls.meets(place.element),
    };
    askClues(this.#candidatesAmong(places), page, into);
  }
}
