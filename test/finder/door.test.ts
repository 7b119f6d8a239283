import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article';
import { shelf as words } from '../../src/clues/words/index';
import { rulesFor } from '../../src/dom/match-rules';
import { noChange } from '../../src/dom/survey';
import { Finder } from '../../src/finder/finder';
import { siteOf } from '../../src/model/site';
import { shelf as rules } from '../../src/rules/shelf';
import { readTestPages, testPageNames } from '../pages/expectation';
import { article, donationBox, newsletterBox, pageWith } from './page';

/** One page in five: what holds for one is unlikely to fail for the next, and each is read three times. */
const pages = testPageNames()
  .filter((_, number) => number % 5 === 0)
  .flatMap(readTestPages);
const languages = ['en', 'de', 'fr', 'es', 'ja'];
const spoken = new Map([...words].filter(([code]) => languages.includes(code)));

/** Asks the finder as a visit does: when the page has come, and again when it is known where the article is. Elements are told by their place in the document. */
const ask = (page: Document, url: string) => {
  const finder = new Finder(page.body, rulesFor(rules, siteOf(new URL(url).hostname)), spoken);
  const first = finder.follow(noChange, true);
  const second = finder.lookAgain(true, findArticle(page));
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

const elementsOf = (findings: ReturnType<Finder['lookAgain']>): Element[] => findings.map(({ element }) => element);

describe('what is found hinges on where the article is', () => {
  it('for a box with more quiet text than asking', () => {
    const quiet =
      'The ferries will leave again once the ice on the river has gone, and the old bridge stays open to all who walk until then.';
    const { page, finder } = pageWith(
      `<main><h1>Ferries</h1>${article}<div class="x"><p>${quiet}</p><p>Please donate today.</p></div></main>`,
      'example.org##.x',
    );
    const box = page.querySelector('.x');
    expect(elementsOf(finder.lookAgain(true))).toEqual([box]);
    expect(finder.hingesOnArticle).toBe(true);
    expect(elementsOf(finder.lookAgain(true, new Set(page.querySelectorAll('.x'))))).toEqual([]);
  });

  it.each(pages.map((page) => [page.name, page] as const))(
    'or else is the same wherever it is, on %s',
    (_, { html, url }) => {
      const { document } = parseHTML(html);
      const finder = new Finder(document.body, rulesFor(rules, siteOf(new URL(url).hostname)), spoken);
      const found = elementsOf(finder.lookAgain(true));
      const hinges = finder.hingesOnArticle;
      const everywhere = elementsOf(finder.lookAgain(true, new Set(document.querySelectorAll('*'))));
      expect(hinges || everywhere).toEqual(hinges || found);
    },
  );
});
