import { en } from '../../src/clues/words/en';
import { SiteRules } from '../../src/dom/match-rules';
import { Finder } from '../../src/finder/finder';
import { parseRules } from '../../src/rules/parse';
import { documentOf } from '../dom/reading';

/** A paragraph of an article, different for every number. */
export const paragraph = (number: number): string =>
  `<p>In the ${number + 2}th week the harbour master said that the ferries would leave again, once the ice on the river had gone and the ${number + 5} pilots had come back from the north.</p>`;

/** An article's worth of paragraphs. */
export const article = Array.from({ length: 8 }, (_, number) => paragraph(number)).join('');

/** A newsletter box as many papers have it, with class names that tell nothing. */
export const newsletterBox =
  '<section class="k1"><h3>The Morning Letter</h3><p>Sign up for our free newsletter and get the news in your inbox.</p><form class="k2" action="/x"><input type="email" placeholder="Your e-mail address"><button>Sign up</button></form><small>You can unsubscribe at any time. Privacy policy</small></section>';

/** A plea for money as many papers have it. */
export const donationBox =
  '<aside class="k3"><h3>Dear reader, we need your help</h3><p>Our independent journalism is funded by readers like you. Please donate today.</p><a href="/donate">Donate now</a> <a href="#">Maybe later</a></aside>';

/** Takes the mark-up of a body and rules as text; returns the document and its finder. */
export function pageWith(body: string, rules = '') {
  const page = documentOf(body);
  const own = new SiteRules(parseRules(rules, 'donation').rules, 'example.org');
  return { page, finder: new Finder(page.body, own, new Map([['en', en]])) };
}

/** The same for a page in which the element that the selector names has a shadow root. */
export function pageWithRoot(body: string, selector: string, shown: string): Finder {
  const page = documentOf(body);
  const host = page.querySelector(selector);
  const root = host?.attachShadow({ mode: 'open' });
  if (!root) throw new Error(`no ${selector}`);
  root.innerHTML = shown;
  const inside = (element: Element): Node | null => (element === host ? root : null);
  return new Finder(page.body, new SiteRules([], 'example.org'), new Map([['en', en]]), inside);
}
