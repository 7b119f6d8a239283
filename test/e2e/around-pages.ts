import type { Page } from 'puppeteer-core';
import { article } from '../finder/page';

/** Takes the body of a page, its style and what its script does once it is there; returns the page. */
export const pageOf = (body: string, style = '', script = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title><style>body{margin:0}${style}</style>` +
  `<script>addEventListener('DOMContentLoaded',()=>{${script}})</script></head><body>${body}</body></html>`;
/** An article. */
export const text = `<main id="main"><h1>The ferries leave again</h1><article>${article.repeat(6)}</article></main>`;
/** Takes a selector and an edge; returns the style of a bar that is nailed to the window there. */
export const bar = (selector: string, edge: 'top' | 'bottom'): string =>
  `${selector}{position:fixed;left:0;right:0;${edge}:0;height:60px;overflow:hidden;background:#ff0}`;

/** Takes a page; resolves to all of Stet's marks in it, in its order. */
export const marks = (page: Page): Promise<(string | null)[]> =>
  page.$$eval('[data-stet]', (all) => all.map((each) => each.getAttribute('data-stet')));
/** Waits for as many frames as whatever follows a change takes. */
export const someFrames = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 20; frame++) await new Promise(requestAnimationFrame);
  });
