import type { Inside } from '../dom/inside';
import { lookAt } from '../dom/look';
import type { RuleMatches, SiteRules } from '../dom/match-rules';
import type { Place } from '../dom/place';
import { type Change, noChange } from '../dom/survey';
import type { Finding } from '../model/finding';
import { many } from '../model/look';
import type { SiteMemory } from '../model/site-memory';
import { isCandidate } from './candidates';
import { type Companion, companionsOf } from './companions';
import { findingOf } from './describe';
import { isFormPage } from './form-page';
import { completed, rootsAmong } from './fresh';
import { mustStand } from './guard';
import { holdsArticle } from './holds-article';
import { isAppeal } from './is-appeal';
import { type Findings, outermost } from './outermost';
import { readIn, type WordShelf } from './reading';
import { isComplete, isReady } from './ready';
import { type Recalled, recall } from './recall';
import { type Judged, tightest } from './tightest';
import { tooMuch } from './too-much';
import { judge } from './verdict';
import { Walls } from './walls';

/** Finds the appeals of one page, as it comes and changes. Only reads. */
export class Finder {
  #reading;
  /** Candidates that the parser had not left when they were last looked at. */
  #waiting: readonly Place[] = [];
  readonly #candidates = new Set<Place>();
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
    return holdsArticle(this.#reading.survey.page);
  }

  /** How much prose the page holds outside of what asks, in characters. */
  get prose(): number {
    return many(this.#reading.survey.page, 'quietChars');
  }

  /** Takes an element; tells whether it has been read. */
  knows(element: Element): boolean {
    return this.#reading.survey.of(element) !== undefined;
  }

  /** The walls of the page as it now stands. */
  get walls(): Pick<Walls, 'elements' | 'gates'> {
    return this.#walls;
  }

  /** Takes an element that lies over the page, and whether the page is locked meanwhile; tells whether it is a wall. */
  isWallOver(element: Element, locks: boolean): boolean {
    const place = this.#reading.survey.of(element);
    return place !== undefined && this.#walls.isWallOver(place.facts, locks);
  }

  /** Takes the elements that are hidden; returns those to give back, since together they are most of the page. */
  tooMuchOf(hidden: readonly Element[]): readonly Element[] {
    const { survey } = this.#reading;
    const places = hidden.flatMap((element) => survey.of(element) ?? []);
    return tooMuch(places, survey.page).map(({ element }) => element);
  }

  /** Takes what has changed, and whether the page has come to its end; returns the appeals in what is new. */
  follow(change: Change, whole: boolean): readonly Finding[] {
    this.#whole = whole;
    const fresh = new Set(this.#reading.survey.follow(change));
    const opened = this.#walls.judge(fresh, this.#reading.survey);
    const before = this.#isFormPage ? this.#candidates : this.#waiting;
    this.#isFormPage = whole && isFormPage(this.root, this.#reading.survey);
    const found: Findings = new Map();
    this.#meet(fresh, [...change.renamed, ...change.retold]);
    this.#takeRules(
      this.#rules.ask(() => rootsAmong(fresh)),
      found,
    );
    const around = new Set([...before, ...opened, ...fresh, ...(whole ? completed(fresh) : [])]);
    this.#askClues(this.#candidatesAmong(around), whole, found);
    return outermost(found, this.#walls);
  }

  /** Takes whether the page has come to its end, and what has changed; returns all appeals of the page as it now stands. */
  lookAgain(whole: boolean, change = noChange): readonly Finding[] {
    this.#whole = whole;
    if (this.#shelf.size > this.#reading.languages) this.#reading = readIn(this.root, this.#shelf, this.#inside);
    const fresh = this.#reading.survey.follow(change);
    this.#isFormPage = whole && isFormPage(this.root, this.#reading.survey);
    this.#walls.judgeAgain(fresh, this.#reading.survey);
    this.#meet(fresh, [...change.renamed, ...change.retold]);
    for (const place of this.#candidates) if (!this.#isKnown(place)) this.#candidates.delete(place);
    this.#candidatesAmong([...this.#waiting, ...fresh]);
    const found: Findings = new Map();
    this.#takeRules(this.#rules.askAgain(this.root), found);
    this.#askClues([...this.#candidates].filter(isCandidate), whole, found);
    return outermost(found, this.#walls);
  }

  /** Takes what is remembered of the site, and whether the page has come to its end; returns what memory says of the page as it now stands. */
  recall(memory: SiteMemory, whole: boolean): Recalled {
    return recall(memory, {
      root: this.root,
      survey: this.#reading.survey,
      isComplete: (place) => whole || isComplete(place),
      mustStand: (place, finding) => this.#mustStand(place) || this.#walls.isBeside(finding),
    });
  }

  #isKnown(place: Place): boolean {
    return this.#reading.survey.of(place.element) === place;
  }

  #mustStand(place: Place): boolean {
    if (this.#isFormPage || this.#walls.meets(place.element)) return true;
    const { survey } = this.#reading;
    const of = (element: Element): Place | undefined => survey.of(element);
    return mustStand(place, { page: survey.page, whole: this.#whole, of });
  }

  /** Shows the rules what has been read, and what is called or leads otherwise now. */
  #meet(fresh: Iterable<Place>, changed: readonly Element[]): void {
    for (const { element, id, classes } of fresh) this.#rules.meet(element, id, classes);
    for (const element of changed)
      if (this.#reading.survey.of(element))
        this.#rules.meet(element, element.getAttribute('id') ?? '', element.getAttribute('class') ?? '');
  }

  #takeRules({ matches, faults }: RuleMatches, into: Findings): void {
    for (const fault of faults) this.#broken.add(fault);
    for (const { rule, element } of matches) {
      const place = this.#reading.survey.of(element);
      if (!place || into.has(element) || this.#mustStand(place)) continue;
      const look = lookAt(place, this.#reading.survey);
      const { kind, text } = rule;
      into.set(element, findingOf(element, look, this.#reading, { kind, text, isCertain: true }));
    }
  }

  /** Takes places; returns those to be judged, and lets those wait that the parser has not left. */
  #candidatesAmong(places: Iterable<Place>): readonly Place[] {
    const waiting: Place[] = [];
    const near: Place[] = [];
    for (const place of places) {
      if (!this.#isKnown(place)) continue;
      if (!this.#whole && !isComplete(place)) waiting.push(place);
      else if (isCandidate(place)) (this.#whole || isReady(place) ? near : waiting).push(place);
    }
    this.#waiting = waiting;
    for (const place of near) this.#candidates.add(place);
    return near;
  }

  #askClues(places: readonly Place[], whole: boolean, into: Findings): void {
    const judged = places.flatMap((place): Judged[] => {
      if (this.#mustStand(place)) return [];
      const look = lookAt(place, this.#reading.survey);
      const certainty = judge(look);
      return isAppeal(look, certainty, whole) ? [{ place, look, certainty }] : [];
    });
    const put = ({ place: { element }, look }: Companion, how: Parameters<typeof findingOf>[3]): Finding => {
      const finding = into.get(element) ?? findingOf(element, look, this.#reading, how);
      into.set(element, finding);
      return finding;
    };
    const appeals = tightest(judged).map((appeal) => {
      const { kind } = put(appeal, { isCertain: isAppeal(appeal.look, appeal.certainty, false) });
      return { ...appeal, kind };
    });
    for (const appeal of appeals)
      for (const companion of companionsOf(appeal, this.#reading.survey, (place) => this.#mustStand(place)))
        put(companion, { kind: appeal.kind, isCertain: false });
  }
}
