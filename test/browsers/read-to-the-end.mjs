/** @import { Page } from 'puppeteer-core' */

/**
 * Scrolls a page to its end as a reader does, screen by screen, until it has stopped growing and changing: what comes
 * late, and what scrolling brings, is there then.
 * @param {Page} page
 * @param {number} [quiet] milliseconds without a change of the page that count as the end; what a page does later is not waited for
 */
export const readToTheEnd = async (page, quiet = 600) => {
  await page.evaluate(async (quietFor) => {
    let changed = performance.now();
    const observer = new MutationObserver(() => (changed = performance.now()));
    observer.observe(document, { childList: true, subtree: true, attributes: true });
    const limit = changed + 15_000;
    const root = document.scrollingElement ?? document.documentElement;
    const atEnd = () => root.scrollTop + innerHeight >= root.scrollHeight - 2;
    while (performance.now() < limit && !(atEnd() && performance.now() - changed > quietFor)) {
      scrollBy(0, innerHeight / 2);
      await new Promise((resolve) => setTimeout(resolve, 50));
      // A page whose scroll is locked is at its end as well.
      if (getComputedStyle(root).overflowY === 'hidden' && performance.now() - changed > quietFor) break;
    }
    observer.disconnect();
  }, quiet);
};
