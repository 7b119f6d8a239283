import { above } from '../dom/clobbered';
import { forgetGone } from '../dom/forget-gone';
import { partsBehind, Silenced } from './behind';
import { hasInFront, isBare } from './in-front';
import { isLocked } from './locks';
import { bears, laidBare, type Mark, removeMark, setMark } from './mark';
import { Modals } from './modals';
import { isStuck, textOf } from './stuck';

/** Nailed to the window as a whole, or laid over the page; its style tells so also while it is hidden. */
const floatsNow = (element: Element): boolean =>
  /fixed|absolute|sticky/.test(getComputedStyle(element).position) ||
  [...(element.shadowRoot ?? element).querySelectorAll('*')]
    .slice(0, 20)
    .some((each) => getComputedStyle(each).position === 'fixed');

/**
 * Takes hidden elements; returns those that the page would now show over everything else. Only these are laid bare for
 * it, all at once, and nothing is painted in between: whoever watches marks hears of as few as can be.
 */
const overlaysAmong = (hidden: readonly Element[]): Element[] => {
  const floating = hidden.filter(floatsNow);
  const bare = hidden.filter((element) => floating.some((each) => element.contains(each)));
  return laidBare(bare, () => floating.filter((element) => element.checkVisibility({ visibilityProperty: true })));
};

/** A menu that waits beside the window is over nothing. */
const isOnScreen = (element: Element): boolean => {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top < innerHeight && bottom > 0 && left < innerWidth && right > 0;
};

/** Takes elements; returns the boxes that are nailed to the window and shown, and are or hold one of them. */
const overlaysAround = (elements: readonly Element[]): Element[] =>
  elements.flatMap((element) => {
    let up: Element | null = element;
    while (up && (getComputedStyle(up).position !== 'fixed' || bears(up, 'hidden'))) up = above(up);
    return up && up.localName !== 'body' && up.checkVisibility() && isOnScreen(up) ? up : [];
  });

/** It is no bar. */
const isTall = (element: Element): boolean => element.clientHeight > innerHeight / 4;

/** A window of its own inside the page: as high as the screen, with more in it than fits. */
const isInnerWindow = (element: Element): boolean =>
  element.clientHeight >= innerHeight * 0.9 &&
  element.clientHeight <= innerHeight &&
  element.scrollHeight > element.clientHeight + 40;

/** Whether the overlay stands in such a window or beside it, the lock is on the one that holds the text. */
const lockable = (page: Document, overlay: Element): Element[] => {
  const around: Element[] = [page.documentElement, page.body];
  for (const start of [overlay, textOf(page)])
    for (let up = start; up && up !== page.body; up = above(up)) if (isInnerWindow(up)) around.push(up);
  return around;
};

/** An element without words that lies over the whole window, beside the overlay: its backdrop. */
const isBackdrop = (element: Element): boolean => {
  const style = getComputedStyle(element);
  // What is behind the page is no backdrop.
  if (style.position !== 'fixed' || style.display === 'none' || Number.parseInt(style.zIndex, 10) < 0) return false;
  if (!isBare(element)) return false;
  const box = element.getBoundingClientRect();
  return box.width >= innerWidth * 0.9 && box.height >= innerHeight * 0.9;
};

const backdropsOf = (overlay: Element): Element[] =>
  [...(overlay.parentNode?.children ?? [])].filter(
    (each) => each !== overlay && !bears(each, 'hidden') && isBackdrop(each),
  );

/** How the engine tells a wall. */
interface WallWays {
  /** Takes a box that lies over the page, and whether the page is locked meanwhile; tells whether it is a wall. */
  readonly isWall: (overlay: Element, locks: boolean) => boolean;
  /** All that says one must subscribe or register to read on. */
  readonly gates: () => readonly Element[];
}

/** What stands over the page. */
interface Over {
  /** Walls, found as appeals or not: they are left to stand, and what they locked stays locked. */
  readonly walls: readonly Element[];
  /** What is hidden, or shown with a hole in it, and the page cannot be scrolled all the same: the reader needs what closes it. */
  readonly inVain: readonly Element[];
}

/** What has been released for the sake of hidden overlays, and can be given back. */
export class Release {
  /** The marks that were set for it: what was locked is unlocked, what was blurred sharp, what is a backdrop hidden. */
  readonly #released = new Map<Element, Set<Mark>>();
  readonly #overlays = new Set<Element>();
  readonly #modals = new Modals();
  readonly #silenced = new Silenced();
  readonly #page: Document;

  constructor(page: Document) {
    this.#page = page;
  }

  /**
   * Takes the elements now hidden, and how a wall is told. Those that would cover the page are overlays: what they
   * locked is unlocked, their backdrop hidden, the focus taken out of them. Where there are none, all is given back.
   * Returns what must be left to stand.
   */
  update(hidden: readonly Element[], { isWall, gates }: WallWays): Over {
    if (this.#isBack()) this.giveBack();
    const shown = overlaysAmong(hidden);
    const all = [...shown, ...hidden.filter((each) => !shown.includes(each) && this.#modals.areIn(each))];
    const { documentElement, body } = this.#page;
    const locks = [documentElement, body].some((element) => bears(element, 'unlocked') || isLocked(element));
    // Beside a window of the page's own, what locks and covers the page is that window's: no bar that was hidden.
    const mayBeOfWindow = all.length > 0 && (locks || all.some((each) => backdropsOf(each).length > 0));
    const overlays = mayBeOfWindow && hasInFront(this.#page) ? laidBare(hidden, () => all.filter(isTall)) : all;
    const around = locks ? overlaysAround([...hidden, ...gates()]) : [];
    const walls = [...new Set([...overlays, ...around])].filter((overlay) => isWall(overlay, locks));
    if (walls.length > 0) this.giveBack();
    else if (all.length === 0) this.#letGo();
    else for (const overlay of overlays) this.#releaseFrom(overlay);
    // Of what was released for former overlays, what has left the page needs nothing back.
    for (const [element, marks] of this.#released)
      if (!element.isConnected) for (const mark of marks) removeMark(element, mark);
    forgetGone(this.#released);
    forgetGone(this.#overlays);
    const holed = around.filter((box) => isTall(box) && hidden.some((each) => box.contains(each)));
    const over = walls.length > 0 ? [] : [...overlays, ...holed];
    return { walls, inVain: over.length > 0 && isStuck(this.#page) ? over : [] };
  }

  /** Takes elements that lost their mark; sets it again where it stood. Tells whether there were any. */
  keep(elements: Iterable<Element>): boolean {
    let lost = false;
    for (const element of elements)
      for (const mark of this.#released.get(element) ?? [])
        if (!bears(element, mark)) {
          setMark(element, mark);
          lost = true;
        }
    return lost;
  }

  /** Locks, silences, opens and shows again what was released. */
  giveBack(): void {
    this.#silenced.giveBack();
    this.#modals.open();
    this.#letGo();
  }

  /** There is no overlay any more. Where the page itself took it away, it has put the rest in order, too; where the reader wants it back, it comes as a whole. */
  #letGo(): void {
    if (this.#overlays.size === 0) return;
    const isBack = this.#isBack();
    for (const [element, marks] of this.#released) for (const mark of marks) removeMark(element, mark);
    this.#released.clear();
    this.#overlays.clear();
    if (isBack) this.giveBack();
    this.#silenced.forget();
    this.#modals.forget();
  }

  /** One of them is shown again. */
  #isBack(): boolean {
    return [...this.#overlays].some((each) => each.isConnected && !bears(each, 'hidden'));
  }

  #releaseFrom(overlay: Element): void {
    this.#overlays.add(overlay);
    for (const element of lockable(this.#page, overlay)) if (isLocked(element)) this.#unlock(element);
    for (const backdrop of backdropsOf(overlay)) this.#mark(backdrop, 'hidden');
    // Blurred with its headline, it is the page. What is blurred below the headline may be gated text, and stays so.
    for (const headline of this.#page.querySelectorAll('h1'))
      for (let part = above(headline); part; part = above(part))
        if (/blur/.test(getComputedStyle(part).filter)) this.#mark(part, 'sharp');
    for (const part of partsBehind(overlay)) this.#silenced.free(part);
    this.#modals.closeIn(overlay);
    const { activeElement } = this.#page;
    if (activeElement instanceof HTMLElement && overlay.contains(activeElement)) activeElement.blur();
  }

  /** A body nailed down is drawn up by as much as the page was scrolled: there the reader goes on. */
  #unlock(element: Element): void {
    const { position, top } = getComputedStyle(element);
    this.#mark(element, 'unlocked');
    const scrolled = -Number.parseFloat(top);
    if (position === 'fixed' && scrolled > 0) scrollTo({ top: scrolled, behavior: 'instant' });
  }

  #mark(element: Element, mark: Mark): void {
    setMark(element, mark);
    this.#released.set(element, (this.#released.get(element) ?? new Set()).add(mark));
  }
}
