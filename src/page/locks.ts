import { bears } from './mark';
import { calmly } from './patience';

/** Takes an element; tells whether it locks the scroll of its page: `overflow` on the root or the body, or the body nailed down. */
export const isLocked = (element: Element): boolean => {
  const { overflowY, position } = getComputedStyle(element);
  // Any other box that is nailed down is a window of the page, and may well be scrolled.
  return /hidden|clip/.test(overflowY) || (position === 'fixed' && /^(html|body)$/.test(element.localName));
};

/**
 * Calls `onLock` when a lock may have come or gone on one of the elements it was last told to watch (a page's root and
 * body), until the signal aborts. Some pages write a style there in every frame that locks nothing: those changes are
 * passed over. Returns what takes the elements: a page may put another body in place of the first, again and again.
 */
export function watchLocks(onLock: () => void, signal: AbortSignal): (elements: readonly Element[]) => void {
  const onLockCalmly = calmly(onLock, signal);
  let watched: readonly Element[] = [];
  const observer = new MutationObserver((records) => {
    const mayMatter = ({ attributeName }: MutationRecord): boolean => attributeName === 'class';
    if (records.some(mayMatter) || watched.some((each) => bears(each, 'unlocked') || isLocked(each))) onLockCalmly();
  });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return (elements) => {
    watched = elements;
    for (const element of elements) observer.observe(element, { attributeFilter: ['class', 'style'] });
  };
}
