import { setTimeout as pass } from 'node:timers/promises';
import { article, paragraph } from '../finder/page';

/** One way in which an appeal comes into a page that the reader has open. */
export interface Arrival {
  readonly name: string;
  /** The page's mark-up; several pieces are sent one after the other, with a pause between. */
  readonly html: string | readonly string[];
  /** What the page's script does in the end; nothing where the appeal comes with the page. */
  readonly arrive?: string;
  /** So many frames pass before: five, if it does not say. */
  readonly after?: number;
}

/** Its colour is on nothing else, and it covers much of the window: both can be seen in a picture of the page. */
const box = (inside: string): string =>
  `<section class="k1" style="background:#f0f;min-height:420px;padding:20px;border:0">${inside}</section>`;

const letter = box(
  '<h3>The Morning Letter</h3><p>Subscribe to our newsletter and get the news in your inbox.</p><form class="k2" action="/x"><input type="email" placeholder="Your e-mail address"><button>Sign up</button></form><small>You can unsubscribe at any time.</small>',
);
const plea = box(
  '<h3>Dear reader, we need your help</h3><p>Our independent journalism is funded by readers like you. Please donate today.</p><a href="https://www.paypal.com/donate?hosted_button_id=1">Donate with PayPal</a>',
);

const page = (middle: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Ferries</title><style>body{margin:0;max-width:800px}iframe{border:0;width:800px;height:420px}</style>${head}</head><body>
<main id="main"><h1>The ferries leave again</h1>
<div id="place"></div>
${middle}
<article>${article}</article></main>
<footer>© The Harbour Post</footer></body></html>`;

/** A script's way to say the appeal's mark-up. */
const said = (markup: string): string => JSON.stringify(markup).replaceAll('</', '<\\/');

const place = `const place = document.getElementById('place');`;
const build = (markup: string): string =>
  `const made = document.createElement('div'); made.innerHTML = ${said(markup)}; const appeal = made.firstChild;`;

const vendor = 'http://embeds.beehiiv.com/5e7a57e7';

export const arrivals: readonly Arrival[] = [
  { name: 'in the HTML', html: page(letter) },
  {
    name: 'streamed in pieces',
    html: [page('|||').split('|||')[0] ?? '', `${letter}\n`, `${plea}\n`, page('|||').split('|||')[1] ?? ''],
  },
  { name: 'inserted late', html: page(''), arrive: `${build(letter)} ${place} place.append(appeal);` },
  { name: 'written as text into a box', html: page(''), arrive: `${place} place.innerHTML = ${said(plea)};` },
  {
    name: 'inserted in a frame callback, with layout forced',
    html: page(''),
    arrive: `${place} requestAnimationFrame(() => { place.innerHTML = ${said(letter)}; place.offsetHeight; });`,
  },
  {
    name: 'inserted in a frame callback of a page that changes all the time',
    html: page('<p id="clock">0</p>'),
    arrive: `${place} const clock = document.getElementById('clock');
(async () => {
  for (let tick = 0; tick < 50; tick++) { clock.textContent = tick; await null; }
  requestAnimationFrame(() => { place.innerHTML = ${said(plea)}; });
})();`,
  },
  {
    name: 'inserted among the lines of a page that has been changing all the time',
    html: page(
      `<p id="clock">0</p><div id="ticker" style="height:0;overflow:hidden"></div><script>setInterval(() => { clock.firstChild.data = performance.now(); const line = document.createElement('p'); line.textContent = 'The ferry has left.'; ticker.append(line); if (ticker.childElementCount > 50) ticker.firstChild.remove(); }, 4);</script>`,
    ),
    arrive: `${place} place.innerHTML = ${said(plea)};`,
    // Between two times that its lines are read: so what waits for the next one is seen.
    after: 68,
  },
  {
    name: 'toggled by class',
    html: page(`<div id="box" class="off">${plea}</div>`, '<style>.off{display:none}</style>'),
    arrive: `document.getElementById('box').className = 'on';`,
  },
  {
    name: 'no longer hidden by attribute',
    html: page(`<div id="box" hidden>${letter}</div>`),
    arrive: `document.getElementById('box').hidden = false;`,
  },
  {
    name: 'opened as a modal dialog',
    html: page(`<dialog id="box">${letter}</dialog>`),
    arrive: `document.getElementById('box').showModal();`,
  },
  {
    name: 'shown as a popover',
    html: page(`<div popover="manual" id="box">${plea}</div>`),
    arrive: `document.getElementById('box').showPopover();`,
  },
  {
    name: 'in a declared shadow root',
    html: page(`<news-box><template shadowrootmode="open">${letter}</template></news-box>`),
  },
  {
    name: 'in a declared closed shadow root',
    html: page(`<div><template shadowrootmode="closed">${plea}</template></div>`),
  },
  {
    name: 'in an open shadow root',
    html: page(''),
    arrive: `${place} ${build(letter)} const host = document.createElement('div'); place.append(host); host.attachShadow({ mode: 'open' }).append(appeal);`,
  },
  {
    name: 'in a closed shadow root',
    html: page(''),
    arrive: `${place} ${build(plea)} const host = document.createElement('news-box'); place.append(host); host.attachShadow({ mode: 'closed' }).append(appeal);`,
  },
  {
    name: 'in a closed shadow root that an element is given later',
    html: page(''),
    arrive: `${place} ${build(plea)} place.attachShadow({ mode: 'closed' }).append(appeal);`,
  },
  {
    name: 'in an element that is defined later',
    html: page('<late-box></late-box>'),
    arrive: `customElements.define('late-box', class extends HTMLElement { constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = ${said(letter)}; } });`,
  },
  {
    name: 'late in a shadow root that has been read',
    html: page(
      '<news-box><template shadowrootmode="open"><p>Weather: rain.</p><div id="in"></div></template></news-box>',
    ),
    arrive: `document.querySelector('news-box').shadowRoot.getElementById('in').innerHTML = ${said(plea)};`,
  },
  {
    name: 'slotted',
    html: page('<news-box><template shadowrootmode="open"><slot name="a"></slot></template></news-box>'),
    arrive: `${build(letter)} appeal.slot = 'a'; document.querySelector('news-box').append(appeal);`,
  },
  {
    name: 'brought by a frame written by the page',
    html: page(''),
    arrive: `${place} const frame = document.createElement('iframe'); frame.srcdoc = ${said(letter)}; place.append(frame);`,
  },
  {
    name: 'brought by an empty frame that is filled',
    html: page('<iframe id="frame" style="height:0"></iframe>'),
    arrive: `const frame = document.getElementById('frame'); frame.style.height = '420px'; frame.contentDocument.body.innerHTML = ${said(letter)};`,
  },
  {
    name: "brought by a vendor's frame",
    html: page(''),
    arrive: `${place} const frame = document.createElement('iframe'); frame.src = '${vendor}'; frame.style.background = '#f0f'; place.append(frame);`,
  },
  {
    name: "in a frame that is given the vendor's address later",
    html: page('<iframe id="frame" style="height:0"></iframe>'),
    arrive: `const frame = document.getElementById('frame'); frame.src = '${vendor}'; frame.style.cssText = 'background:#f0f;height:420px';`,
  },
  {
    name: 'appended with the next article',
    html: page(''),
    arrive: `${place} place.innerHTML = '<article>' + ${said(`<h2>Ice on the river</h2>${paragraph(31)}${letter}${paragraph(32)}${paragraph(33)}`)} + '</article>';`,
  },
  {
    name: 'rendered after a change of route',
    html: page(''),
    arrive: `history.pushState(null, '', '/2026/ice-on-the-river'); document.getElementById('main').innerHTML = ${said(`<h1>Ice on the river</h1>${plea}<article>${article}</article>`)};`,
  },
  {
    name: 'revealed by a style sheet',
    html: page(`<div class="veiled">${plea}</div>`, '<style id="veil">.veiled{display:none}</style>'),
    arrive: `document.getElementById('veil').sheet.deleteRule(0);`,
  },
  {
    name: 'as text that fills an empty box',
    html: page(
      box(
        '<h3 id="t1"> </h3><p id="t2"> </p><form action="/x"><input type="email"><button>Sign up</button></form>',
      ).replace('style="', 'id="box" style="display:none;'),
    ),
    arrive: `document.getElementById('t1').firstChild.data = 'The Morning Letter'; document.getElementById('t2').firstChild.data = 'Subscribe to our newsletter and get the news in your inbox.'; document.getElementById('box').style.display = 'block';`,
  },
];

/** The address of an arrival's page, on a site of its own unless said otherwise: what is remembered of a site is hidden there at once. */
export const addressOf = (arrival: Arrival, site = `news-${arrivals.indexOf(arrival)}`): string =>
  `http://${site}.test/2026/arrival-${arrivals.indexOf(arrival)}-of-ferries`;

/** Long enough for a browser to paint what has come, in ms. */
const pause = 120;

async function* inTurn(pieces: readonly string[]): AsyncGenerator<string> {
  for (const piece of pieces) {
    yield piece;
    await pass(pause);
  }
}

/** What the server of the site says. */
export const answerArrivals = (url: URL): { body: string | AsyncIterable<string> } | undefined => {
  const arrival = arrivals.find((each) => addressOf(each).endsWith(url.pathname));
  if (arrival && url.hostname.endsWith('.test'))
    return { body: typeof arrival.html === 'string' ? arrival.html : inTurn(arrival.html) };
  return url.hostname.endsWith('beehiiv.com') ? { body: letter } : undefined;
};
