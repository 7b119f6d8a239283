import { bears, removeMark, setMark } from './mark';

/** What locks the scroll of a page: `overflow` on the root or the body, or the body nailed down. */
const isLocked = (element: Element): boolean => {
  const style = getComputedStyle(element);
  return /hidden|clip/.test(style.overflowY) || style.position === 'fixed';
};

/** Takes an element that is hidden; tells whether the page would show it now, over everything else. Nothing is painted in between. */
const wouldCover = (element: Element): boolean => {
  if (!element.isConnected) return false;
  removeMark(element, 'hidden');
  const style = getComputedStyle(element);
  const covers = style.display !== 'none' && style.visibility !== 'hidden' && floatsNow(element);
  setMark(element, 'hidden');
  return covers;
};

const floatsNow = (element: Element): boolean =>
  [element, ...element.querySelectorAll('*')].slice(0, 20).some((each) => {
    const { position } = getComputedStyle(each);
    return position === 'fixed' || position === 'absolute' || position === 'sticky';
  });

/** A window of its own inside the page: as high as the screen, with more in it than fits. */
const isFrameOfPage = (element: Element): boolean =>
  element.clientHeight >= innerHeight * 0.9 && element.clientHeight <= innerHeight && element.scrollHeight > element.clientHeight + 40;

const lockable = (page: Document, overlay: Element): Element[] => {
  const around: Element[] = [];
  for (let up = overlay.parentElement; up && up !== page.body; up = up.parentElement) if (isFrameOfPage(up)) around.push(up);
  return [page.documentElement, page.body, ...around];
};

/** An element without words that lies over the whole window, beside the overlay: its backdrop. */
const isBackdrop = (element: Element): boolean => {
  if ((element.textContent ?? '').trim() !== '' || element.querySelector('img, video, iframe, input') !== null) return false;
  const style = getComputedStyle(element);
  if (style.position !== 'fixed' || style.display === 'none') return false;
  const box = element.getBoundingClientRect();
  return box.width >= innerWidth * 0.9 && box.height >= innerHeight * 0.9;
};

const backdropsOf = (overlay: Element): Element[] =>
  [...(overlay.parentElement?.children ?? [])].filter((each) => each !== overlay && !bears(each, 'hidden') && isBackdrop(each));

/** What has been released for the sake of hidden overlays, and can be given back. */
export interface Release {
  /**
   * Takes the elements now hidden. Those among them that would cover the page are overlays: what they locked is
   * unlocked, their backdrop hidden, the focus taken out of them. Where there are none, all is given back.
   */
  readonly update: (hidden: readonly Element[]) => void;
}

/** Takes a document and a signal; returns what releases its scroll, its backdrops and its focus. When the signal aborts, all is as it was. */
export function releaseOf(page: Document, signal: AbortSignal): Release {
  const unlocked = new Set<Element>();
  const backdrops = new Set<Element>();
  const giveBack = (): void => {
    for (const element of unlocked) removeMark(element, 'unlocked');
    for (const element of backdrops) removeMark(element, 'hidden');
    unlocked.clear();
    backdrops.clear();
  };
  const release = (overlay: Element): void => {
    for (const element of lockable(page, overlay))
      if (!unlocked.has(element) && isLocked(element)) {
        setMark(element, 'unlocked');
        unlocked.add(element);
      }
    for (const backdrop of backdropsOf(overlay)) {
      setMark(backdrop, 'hidden');
      backdrops.add(backdrop);
    }
    const { activeElement } = page;
    if (activeElement instanceof HTMLElement && overlay.contains(activeElement)) activeElement.blur();
  };
  const update = (hidden: readonly Element[]): void => {
    const overlays = hidden.filter(wouldCover);
    if (overlays.length === 0) giveBack();
    for (const overlay of overlays) release(overlay);
  };
  signal.addEventListener('abort', giveBack, { once: true });
  return { update };
}

/** Calls `onLock` when the page changes the style or class of its root or body, as scroll locks do, until the signal aborts. */
export function watchLocks(page: Document, onLock: () => void, signal: AbortSignal): void {
  const observer = new MutationObserver(onLock);
  for (const element of [page.documentElement, page.body]) observer.observe(element, { attributeFilter: ['class', 'style'] });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
