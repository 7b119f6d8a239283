import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { shelf as words } from '../../src/clues/words/index';
import { noChange } from '../../src/dom/census';
import { SiteRules } from '../../src/dom/match-rules';
import { Finder } from '../../src/finder/finder';
import { siteOf } from '../../src/model/site';
import { shelf as rules } from '../../src/rules/shelf';
import { readTestPages, testPageNames } from '../pages/expectation';
import { article, donationBox, newsletterBox } from './page';

/** One page in five: what holds for one is unlikely to fail for the next, and each is read three times. */
const pages = testPageNames()
  .filter((_, number) => number % 5 === 0)
  .flatMap(readTestPages);
const languages = ['en', 'de', 'fr', 'es', 'ja'];
const spoken = new Map([...words].filter(([code]) => languages.includes(code)));

/** Asks the finder as a visit does: when the page has come, and once more. Elements are told by their place in the document. */
const ask = (page: Document, url: string) => {
  const finder = new Finder(page.body, new SiteRules([], siteOf(new URL(url).hostname), rules), spoken);
  const first = finder.follow(noChange, true);
  const second = finder.lookAgain(true);
  const places = [...page.querySelectorAll('*')];
  return [first, second].map((found) =>
    found.map(({ element, kind, because }) => ({ place: places.indexOf(element), kind, because })),
  );
};

const expectPure = (html: string, url: string) => {
  const { document } = parseHTML(html);
  const before = document.documentElement.outerHTML;
  const found = ask(document, url);
  expect(document.documentElement.outerHTML).toBe(before);
  expect(ask(document, url)).toEqual(found);
  expect(ask(parseHTML(html).document, url)).toEqual(found);
  return found;
};

describe('the finder leaves the document as it was, and finds the same whenever and wherever it is asked', () => {
  it('on a page with two plain appeals', () => {
    const html = `<!doctype html><html><head></head><body><main><h1>Ferries</h1>${article}</main>${newsletterBox}${donationBox}</body></html>`;
    const kinds = expectPure(html, 'http://example.org/').map((found) => found.map(({ kind }) => kind));
    expect(kinds).toEqual([
      ['newsletter', 'donation'],
      ['newsletter', 'donation'],
    ]);
  });

  it.each(pages.map((page) => [page.name, page] as const))('on %s', (_, { html, url }) => {
    expectPure(html, url);
  });
});
