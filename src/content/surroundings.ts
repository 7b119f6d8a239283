import type { RootOf } from '../dom/inside';
import type { Finder } from '../finder/finder';
import { gaveWay } from '../model/report';
import { emptied } from '../page/emptied';
import { watchLocks } from '../page/locks';
import { removeCopiedMarks } from '../page/mark';
import { Release } from '../page/overlay';
import { calmly, Patience } from '../page/patience';
import { closeRooms } from '../page/room';
import { stuckWithout } from '../page/stuck';
import type { PageChange } from '../page/watch';
import { Wrappers } from '../page/wrappers';
import type { Appeals } from './appeals';
import type { Faults } from './faults';

/** What the surroundings need from the session. */
interface Ways {
  /** The engine, as it now is: it tells walls, and what together is too much of the page. */
  readonly finder: () => Finder | undefined;
  /** Called when a wall was found, or Stet has given way. */
  readonly tell: () => void;
  readonly faults: Faults;
  readonly rootOf: RootOf;
}

/** Keeps hidden appeals hidden, and what stands around them in order: wrappers, backdrops, locks. */
export class Surroundings {
  readonly #wrappers: Wrappers;
  readonly #page: Document;
  readonly #release: Release;
  readonly #closeRooms: ReturnType<typeof closeRooms>;
  /** The walls among the overlays: they are left alone. */
  readonly #walls = new Set<Element>();
  readonly #patience = new Patience();
  readonly #appeals: Appeals;
  readonly #ways: Ways;
  readonly #settleCalmly: () => void;
  readonly #watchLocks: ReturnType<typeof watchLocks>;
  /** What the last change has brought. */
  #added: ReadonlySet<Element> = new Set();
  /** The body whose locks are watched. */
  #body: Element | undefined;

  constructor(page: Document, appeals: Appeals, ways: Ways, signal: AbortSignal) {
    this.#appeals = appeals;
    this.#ways = ways;
    this.#page = page;
    this.#wrappers = new Wrappers(ways.rootOf);
    this.#release = new Release(page);
    this.#closeRooms = closeRooms(page);
    this.#settleCalmly = calmly(() => this.settle(true), signal);
    this.#watchLocks = watchLocks(() => this.settle(true), signal);
  }

  /** The first wall there is, in the page or over it. */
  get wall(): Element | undefined {
    return [...(this.#ways.finder()?.walls.elements ?? []), ...this.#walls].find((element) => element.isConnected);
  }

  /** The page shows something else: its walls are asked anew. */
  forget(): void {
    this.#walls.clear();
  }

  /** Takes the root and the body of a page that has come to its end. */
  watch(root: Element, body: Element): void {
    this.#body = body;
    this.#watchLocks([root, body]);
  }

  /** Puts the surroundings in order; overlays only once the page has come to its end. */
  settle(whole: boolean): void {
    this.#ways.faults.attempt('overlay', () => {
      const hidden = this.#appeals.hidden();
      this.#wrappers.update(hidden, this.#added);
      const all = [...hidden, ...this.#wrappers.elements];
      this.#closeRooms(all, whole);
      if (!whole) return;
      const finder = this.#ways.finder();
      const isWall = (box: Element, locks: boolean): boolean => finder?.isWallOver(box, locks) === true;
      const { walls, inVain } = this.#release.update(all, { isWall, gates: () => finder?.walls.gates ?? [] });
      const left = [...walls, ...inVain];
      if (left.length === 0) return;
      for (const wall of walls) this.#walls.add(wall);
      this.#appeals.leave(left);
      if (inVain.length > 0) this.settle(true);
      this.#ways.tell();
    });
  }

  /** Looks at the page as it is shown now; gives back what has taken too much of it. */
  check(): void {
    this.#ways.faults.attempt('self-check', () => {
      const hidden = this.#appeals.hidden();
      const bold = [
        ...(this.#ways.finder()?.tooMuchOf(hidden) ?? []),
        ...emptied(this.#page, hidden),
        ...stuckWithout(this.#page, [...hidden, ...this.#wrappers.elements]),
      ];
      if (bold.length === 0) return;
      this.#appeals.leave(bold);
      this.settle(true);
    });
  }

  /** Takes a body before it is read: the marks it bears were copied from another one. */
  meet(body: Element): void {
    removeCopiedMarks(body);
  }

  /** Takes what has changed in the page; hides again what lost its mark, for as long as it is worth it. */
  follow(change: PageChange, whole: boolean): void {
    const { added, retold, touched } = change;
    this.#added = added;
    for (const each of added) removeCopiedMarks(each);
    if (this.#appeals.gaveWay) this.#ways.faults.add(gaveWay);
    // A page that draws itself anew takes many marks at once: that is one round.
    const lost = [...touched].filter((element) => this.#appeals.keep(element));
    if (lost.length > 0 && !this.#patience.lasts()) this.#giveWay(lost);
    if (this.#release.keep(touched) && !this.#patience.lasts()) this.#giveWay([]);
    if (this.#wrappers.areFilledBy(added) || this.#wrappers.areFilledBy(retold)) this.settle(whole);
    else if (whole && this.#concerns(change)) this.#settleCalmly();
  }

  /** Gives back the appeals, and all that surrounds them. */
  giveBack(): void {
    this.#appeals.giveBack();
    this.#giveBackAround();
  }

  #giveBackAround(): void {
    this.#wrappers.giveBack();
    this.#closeRooms([], true);
    this.#release.giveBack();
  }

  /** A backdrop may come beside an overlay, the page behind it be blurred, or the page opens one that is hidden. */
  #concerns({ added, renamed, touched }: PageChange): boolean {
    const hidden = [...this.#appeals.hidden(), ...this.#wrappers.elements];
    if (hidden.length === 0) return false;
    const around = new Set([this.#body, ...hidden.map(({ parentElement }) => parentElement)]);
    const isNear = (each: Element): boolean => around.has(each.parentElement ?? undefined) || hidden.includes(each);
    // What is silenced may stand beside a box that holds the overlay.
    const isBeside = ({ parentElement }: Element): boolean => hidden.some((each) => parentElement?.contains(each));
    return [...added, ...renamed].some(isNear) || [...touched].some(isBeside);
  }

  /** Takes what lost its mark once too often; lets it stand. */
  #giveWay(lost: readonly Element[]): void {
    this.#appeals.leave(lost);
    this.#giveBackAround();
    this.#ways.faults.add(gaveWay);
    this.#ways.tell();
  }
}
