import { above } from '../dom/clobbered';

/** So far down the window, as shares of its height, the text under the reader's eyes is looked for. */
const depths = [0.2, 0.25, 0.35, 0.5, 0.7];

/**
 * Takes a page; looks for a line of text that was scrolled to where it is: what is nailed to the window was not. Returns
 * what brings it back there.
 */
const holdLine = (page: Document): (() => void) | undefined => {
  for (const depth of depths) {
    const line = page.elementFromPoint(innerWidth / 2, innerHeight * depth);
    let up = line;
    while (up && !(up.scrollTop > 0)) up = /fixed|sticky/.test(getComputedStyle(up).position) ? null : above(up);
    if (!line || !up) continue;
    const { top, height } = line.getBoundingClientRect();
    // Between two paragraphs there is what holds them both: its top is not where the reader is.
    if (height > innerHeight) continue;
    const scroller = up;
    return () => {
      const now = line.getBoundingClientRect();
      const moved = now.height && Math.trunc(now.top - top);
      if (moved) scroller.scrollBy({ top: moved, behavior: 'instant' });
    };
  }
  return undefined;
};

/**
 * Keeps the text under the reader's eyes where it is. Browsers do so by themselves ("scroll anchoring"), but not where
 * the page forbids it (`overflow-anchor`), nor where padding or margin around the text has changed. They have done their
 * part as soon as the layout is read again (Chromium 156, Firefox 153), and only what is left is scrolled here.
 * Returns what is to be called before something that the reader may have seen is hidden or given back. Where nothing has
 * been scrolled it does nothing; else it reads the layout, and brings the text back before the next paint.
 */
export function watchOver(page: Document, signal: AbortSignal): () => void {
  // To ask a page whether it is scrolled makes the browser lay it out. One that was there before us may be.
  let mayMove = page.body !== null;
  const onScroll = (): void => {
    mayMove = true;
  };
  page.addEventListener('scroll', onScroll, { capture: true, once: true, signal });
  return () => {
    if (!mayMove) return;
    mayMove = false;
    const bringBack = holdLine(page);
    queueMicrotask(() => {
      mayMove = true;
      bringBack?.();
    });
  };
}
