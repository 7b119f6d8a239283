const article = `<article><h1>Harbor Bridge Reopens to Carts and Cattle</h1>
<p>The bridge over the old harbor was opened again on Monday after eleven months of repairs, and the first to cross it was a farmer with nine cows who had not been told of the ceremony.</p>
<p>Engineers had found in the spring that two of the wooden piles were eaten through, and the town council closed the crossing on the same afternoon, to the anger of the ferrymen, who feared the crowds.</p>
<p>The new piles are of larch, like the old ones, and are expected to last for another sixty years, the harbor master said, if nobody moors a barge to them again in a storm.</p></article>`;

const appeal = `<div class="donation-appeal"><h2>Support our independent journalism</h2>
<p>We need your help to keep reporting. Please make a donation today: every contribution counts.</p>
<form action="/donate"><label><input type="radio" name="p"/> Once</label> <label><input type="radio" name="p"/> Monthly</label> <button type="submit">Donate now</button></form></div>`;

/** What every page here says that must be read, and what nobody may see. */
export const kept = 'The new piles are of larch, like the old ones';
export const begging = 'Please make a donation today';

const page = (head: string, body = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Harbor Bridge</title>${head}</head><body>${article}${body}${appeal}</body></html>`;

/** A page's own script that makes every property of every element throw, and every name an element could be asked by another element. */
const throwing = `<script>
  for (const type of [Node, Element, HTMLElement, Document, CSSStyleDeclaration, DOMTokenList, NodeList, MutationRecord]) {
    for (const key of Object.getOwnPropertyNames(type.prototype)) {
      if (key === 'constructor') continue;
      try { Object.defineProperty(type.prototype, key, { get() { throw new Error('no ' + key); }, configurable: true }); } catch {}
    }
  }
</script>`;

const clobberingNames =
  'attributes children childNodes parentElement parentNode textContent innerText className classList id tagName ' +
  'localName matches closest querySelector querySelectorAll contains getAttribute setAttribute hasAttribute ' +
  'removeAttribute getBoundingClientRect getClientRects ownerDocument nodeType nodeName style shadowRoot ' +
  'checkVisibility action elements firstChild isConnected previousSibling getElementsByTagName closest';

/** Forms, each with a field that stands where a script expects a property of the form. */
const clobbering = clobberingNames
  .split(' ')
  .map((name) => `<form><p>Write to us</p><input name="${name}"/><button>Send</button></form>`)
  .join('');

const frozen = `<script>
  for (const type of [Node, Element, HTMLElement, Document, EventTarget, MutationObserver, Object, Array]) Object.freeze(type.prototype);
  Object.freeze(document); Object.freeze(document.documentElement); Object.freeze(window.navigator);
</script>`;

const large = `<div>${'<ul><li><span>one</span></li><li><b>two</b></li><li><a href="#">three</a></li><li><i>four</i></li></ul>'.repeat(5600)}</div>`;

const xhtml = (type: string): { body: string; type: string } => ({
  type,
  body: `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml" lang="en"><head><title>Harbor Bridge</title></head><body>${article}${appeal}</body></html>`,
});

/** Pages that are hard on whoever reads them, and still hold an article and an appeal. */
export const hardPages: Record<string, { body: string; type?: string }> = {
  'a page whose properties all throw': { body: page(throwing) },
  'a page whose fields take the names of properties': { body: page('', clobbering) },
  'a frozen document': { body: page(frozen) },
  'a page with 50,000 elements': { body: page('', large) },
  'an XHTML document': xhtml('application/xhtml+xml'),
};

/** The smallest document that a PDF reader opens. */
const pdf = `%PDF-1.1
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

/** Documents that are no pages at all. */
export const otherDocuments: Record<string, { body: string; type: string }> = {
  'an SVG picture': {
    type: 'image/svg+xml',
    body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9" class="donation"><text class="newsletter">Donate</text></svg>',
  },
  'an XML document': { type: 'application/xml', body: '<donate><newsletter>Subscribe</newsletter></donate>' },
  'a PDF document': { type: 'application/pdf', body: pdf },
  'plain text': { type: 'text/plain', body: 'Please make a donation today' },
};
