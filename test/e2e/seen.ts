import type { Page } from 'puppeteer-core';

/** Takes a page and a selector; resolves to whether the first element it names is shown. */
export const isShown = (page: Page, selector: string): Promise<boolean> =>
  page.evaluate((wanted) => document.querySelector(wanted)?.checkVisibility() === true, selector);

/** Takes a page; resolves to where a line of its article is, some frames later (CSS pixels from the top of the window). */
export const topOfLine = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    return document.querySelectorAll('article p')[20]?.getBoundingClientRect().top ?? Number.NaN;
  });
