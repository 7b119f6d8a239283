import { article, donationBox, newsletterBox, paragraph } from '../finder/page';

const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title><style>body{margin:0}</style>${head}</head><body>${body}</body></html>`;

const longArticle = `<main id="main"><h1>The ferries leave again</h1><article>${article.repeat(6)}</article></main>`;

const modal = (inside: string): string =>
  `<div class="shade" style="position:fixed;inset:0;background:#0008"></div><div class="over" role="dialog" style="position:fixed;inset:20% 20%;background:#fff">${inside}</div>`;

/** The style of a bar, 60 pixels high, at an edge of the window. */
const bar = (selector: string, edge: 'top' | 'bottom'): string =>
  `${selector}{position:fixed;left:0;right:0;${edge}:0;height:60px;overflow:hidden}`;

/** A box of 300 pixels above an article that is long enough to be scrolled. */
const boxAbove = `<div>The Harbour Post</div><div style="height:300px;overflow:hidden">${newsletterBox}</div>${longArticle}`;

/** Pages that change while they are open; each is written by us. */
export const livePages = {
  /** A window over the page that locks it in every way at once, 300 pixels down. */
  overlay: page(
    `${longArticle}${modal(newsletterBox)}`,
    `<style>.locked{position:fixed;top:-300px;width:100%;overflow:hidden}</style><script>addEventListener('DOMContentLoaded', () => { document.body.classList.add('locked'); main.inert = true; main.setAttribute('aria-hidden', 'true'); })</script>`,
  ),
  /** A window over a page that is silenced only when it has long been there. */
  silencedLate: page(`${longArticle}${modal(newsletterBox)}`),
  /** The same where page and window stand in boxes of one box. */
  silencedLateInBox: page(`<div><div>${longArticle}</div><div>${modal(newsletterBox)}</div></div>`),
  /** A window over a page that is blurred meanwhile; so is gated text in it, always. */
  blurred: page(
    `<div id="all">${longArticle}<div id="gated" style="filter:blur(4px)">${paragraph(40)}</div></div>${modal(newsletterBox)}`,
    `<style>.blur{filter:blur(6px);pointer-events:none}</style><script>addEventListener('DOMContentLoaded', () => all.classList.add('blur'))</script>`,
  ),
  /** The same where the page scrolls in a box of its own, beside the window. */
  framed: page(
    `<div id="scroller">${longArticle}</div>${modal(newsletterBox)}`,
    `<style>#scroller{height:100vh;overflow:auto}.locked #scroller{overflow:hidden}</style><script>addEventListener('DOMContentLoaded', () => document.body.classList.add('locked'))</script>`,
  ),
  /** The same with a lock on the body that no style sheet of an extension can open. */
  insisting: page(
    `${longArticle}${modal(newsletterBox)}`,
    `<script>addEventListener('DOMContentLoaded', () => { document.body.style.setProperty('overflow', 'hidden', 'important'); })</script>`,
  ),
  /** The same with such a lock on the root. */
  nailed: page(
    `${longArticle}${modal(newsletterBox)}`,
    `<script>document.documentElement.style.setProperty('overflow', 'hidden', 'important')</script>`,
  ),
  /** A locked window over the page, with an appeal in it that holds the way out. */
  holed: page(
    `${longArticle}${modal(`<h2>The timetable</h2>${article}${newsletterBox}`)}`,
    `<style>html{overflow:hidden}</style>`,
  ),
  /** A page that counts the boxes on it: without the second one its text would have the row of 50 pixels. */
  rows: page(
    `<header>The Harbour Post</header><aside class="k3" style="overflow:hidden">${donationBox}</aside><main style="overflow:auto"><h1>The ferries leave again</h1><article>${article.repeat(6)}</article></main>`,
    `<style>body{display:grid;grid-template-rows:50px 50px minmax(0,1fr);height:100vh}</style>`,
  ),
  /** The same as a modal dialog. */
  dialog: page(
    `${longArticle}<dialog id="dialog">${donationBox}</dialog>`,
    `<script>addEventListener('DOMContentLoaded', () => dialog.showModal())</script>`,
  ),
  /** A box in wrappers of its own, between the parts of the article. */
  wrapped: page(
    `<main><h1>The ferries leave again</h1><div id="rail" style="padding:40px;margin:30px 0;min-height:200px"><div style="border:2px solid">${newsletterBox}</div></div><article>${article}</article></main>`,
  ),
  /** A page that takes Stet's mark from its box each time. */
  fight: page(
    `<main><h1>The ferries leave again</h1><article>${article}</article></main>${donationBox}<script>const box = document.querySelector('.k3'); const undo = () => { if (box.hasAttribute('data-stet')) box.removeAttribute('data-stet'); }; new MutationObserver(undo).observe(box, { attributes: true }); addEventListener('load', undo);</script>`,
  ),
  /** A page that puts another box in place of its box as soon as that is touched. */
  rebuild: page(
    `<main><h1>The ferries leave again</h1><article>${article}</article></main>${donationBox}<script>const here = document.body; const rebuild = () => { const box = here.querySelector('.k3'); if (!box.hasAttribute('data-stet')) return; const other = box.cloneNode(true); other.removeAttribute('data-stet'); box.replaceWith(other); }; new MutationObserver(rebuild).observe(here, { attributes: true, subtree: true }); addEventListener('load', rebuild);</script>`,
  ),
  /** A single-page site: `go(number)` shows another article, with appeals of its own. */
  routes: page(
    `<div id="app"></div><script>const show = (n) => { app.innerHTML = '<main><h1>Article ' + n + '</h1>' + ${JSON.stringify(donationBox)} + '<article>' + ${JSON.stringify(article)} + '</article></main>' + ${JSON.stringify(newsletterBox)}; }; const go = (n) => { history.pushState(null, '', '/2026/article-' + n + '-of-many-more'); show(n); }; show(0);</script>`,
  ),
  /** A site whose main column shows a box and nothing else. */
  column: page(
    `<div id="story"><h2>The ferries leave again</h2>${article}</div><main>${newsletterBox}</main>${donationBox}`,
  ),
  /** A box in a closed shadow root. */
  rooted: page(
    `<main><h1>The ferries leave again</h1><article>${article}</article></main><div id="host"></div><script>host.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(`<h2>The weather</h2>${paragraph(7)}${newsletterBox}${paragraph(8)}`)}</script>`,
  ),
  /** Late boxes above the reader's position. */
  above: page(
    `<div style="height:1500px"></div><div id="top"><p>Weather: rain.</p></div><main id="main"><h1>The ferries leave again</h1><article>${article.repeat(6)}</article></main>`,
  ),
  /** A box above the reader's position, on a page that keeps its text in place by itself. */
  boxAbove: page(boxAbove),
  /** The same on a page that has forbidden it. */
  boxAboveUnanchored: page(boxAbove, '<style>html{overflow-anchor:none}</style>'),
  /** The same in a box of the page's own that is scrolled. */
  boxAboveInScroller: page(
    `<div id="scroller">${boxAbove}</div>`,
    '<style>#scroller{position:fixed;inset:0;overflow:auto;overflow-anchor:none}</style>',
  ),
  /** The same on a page that scrolls slowly, below a header nailed to the window. */
  boxAboveSmooth: page(
    `<header style="position:fixed;inset:0 0 auto;height:25vh;background:#eee">The Harbour Post</header>${boxAbove}`,
    '<style>html{overflow-anchor:none;scroll-behavior:smooth}</style>',
  ),
  /** A bar at the head of the window, 60 pixels high, for which page and header keep room. */
  barAtHead: page(
    `${donationBox}<header>The Harbour Post</header>${longArticle}`,
    `<style>${bar('.k3', 'top')}body{padding-top:60px}header{position:sticky;top:60px;background:#eee}</style>`,
  ),
  /** The same in a box of its own, where the root keeps the room, and a header nailed to the window. */
  barInBox: page(
    `<header>The Harbour Post</header>${longArticle}<div class="bar">${donationBox}</div>`,
    `<style>${bar('.bar', 'top')}html{margin-top:60px}header{position:fixed;top:60px;background:#eee}</style>`,
  ),
  /** The same at the foot, where what frames the page keeps the room. */
  barAtFoot: page(
    `<div id="frame">${longArticle}</div>${donationBox}<nav>Contents</nav>`,
    `<style>${bar('.k3', 'bottom')}#frame{padding-bottom:62px}nav{position:fixed;bottom:60px}</style>`,
  ),
  /** A bar that lies over a header for which the page keeps room. */
  barOverHeader: page(
    `<header>The Harbour Post</header>${longArticle}${donationBox}`,
    `<style>${bar('.k3', 'top')}body{padding-top:60px}header{position:fixed;inset:0 0 auto;height:60px}</style>`,
  ),
  /** A bar, and more room at the head of the page than it needs. */
  barAndMore: page(`${donationBox}${longArticle}`, `<style>${bar('.k3', 'top')}body{padding-top:90px}</style>`),
  /** A box that is no bar, on a page with as much room. */
  noBar: page(
    `<header>The Harbour Post</header>${donationBox}${longArticle}`,
    `<style>body{padding:60px 0}header{position:sticky;top:60px}.k3{height:60px;overflow:hidden}</style>`,
  ),
} as const;

/** A page's address. */
export const liveAddress = (name: keyof typeof livePages): string => `http://live.test/2026/11/${name}-of-the-ferries`;

/** What the server of the site says. */
export const answerLive = (url: URL): { body: string } | undefined => {
  const name = Object.keys(livePages).find((each) => liveAddress(each as keyof typeof livePages) === url.href);
  return name === undefined ? undefined : { body: livePages[name as keyof typeof livePages] };
};
