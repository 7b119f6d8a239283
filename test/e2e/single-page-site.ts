import { article, donationBox, newsletterBox } from '../finder/page';

/** How a single-page site goes on to its next article: with an address of its own, in place of the text alone, or with a body of its own. */
export const ways = ['address', 'text', 'body'] as const;
export type Way = (typeof ways)[number];

/** Where the articles appear. */
export const emptySite =
  '<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title><style>.locked{overflow:hidden}.shade{position:fixed;inset:0;background:#0008}.over{position:fixed;inset:20% 20%;background:#fff}</style></head><body><div></div></body></html>';

const gate =
  '<div class="g1"><h3>Subscribe to continue reading</h3><p>Get unlimited access from $1 a week. Cancel any time.</p><a href="/subscribe">See all options</a><p>Already a subscriber? <a href="/login">Log in</a></p></div>';

/** An article with an appeal in its column, a gate in its midst, one in a shadow root, one in a frame, a window over the page, a modal dialog, and a box that never comes; one form is named by a rule. */
export const articleWithAppeals = `<main id="main-NUMBER"><h1>Article NUMBER</h1>${donationBox.replace('k3', 'k3 donate-box c-NUMBER')}<article>${article}${gate}${article}</article><div class="letter"></div><iframe srcdoc="${newsletterBox.replaceAll('"', "'")}"></iframe><late-box></late-box></main><div class="shade"></div><div class="over" role="dialog">${newsletterBox.replace('k2', 'mc4wp-form')}</div><dialog>${donationBox}</dialog>`;

/** What the page keeps in mind of each article, without keeping it alive. */
type Site = typeof globalThis & { articles?: WeakRef<Element>[] };

/** Runs in the page: shows articles by their numbers, each in place of the one before and until it is painted; every fourth with a modal dialog besides, and a shadow root that is closed. */
export const showArticles = async (markup: string, way: Way, from: number, to: number): Promise<void> => {
  const site = globalThis as Site;
  site.articles ??= [];
  for (let number = from; number < to; number += 1) {
    const shown = document.createElement(way === 'body' ? 'body' : 'div');
    shown.innerHTML = markup.replaceAll('NUMBER', String(number));
    const box = shown.querySelector('section')?.cloneNode(true);
    const root = shown.querySelector('.letter')?.attachShadow({ mode: number % 4 === 0 ? 'closed' : 'open' });
    if (box) root?.append(box);
    if (way === 'address') history.pushState(null, '', `/2026/article-${number}-of-many-more`);
    (way === 'body' ? document.body : document.body.firstElementChild)?.replaceWith(shown);
    document.documentElement.className = 'locked';
    shown.querySelector('main')?.setAttribute('aria-hidden', 'true');
    if (number % 4 === 0) shown.querySelector('dialog')?.showModal();
    site.articles.push(new WeakRef(shown));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 0)));
  }
};

/** Runs in the page: how many of the articles shown so far the browser still keeps. */
export const countKept = (): number => (globalThis as Site).articles?.filter((each) => each.deref()).length ?? 0;
