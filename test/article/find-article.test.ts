import { describe, expect, it } from 'vitest';
import { findArticle } from '../../src/article/find-article';
import { documentOf } from '../dom/reading';
import { article, donationBox, paragraph } from '../finder/page';

const body = `<nav><a href="/">Home</a></nav><main><h1>Ferries</h1>${article}</main>${donationBox}<footer>Imprint</footer>`;

describe('the article of a page', () => {
  it('holds every paragraph of it, and nothing of what stands around', () => {
    const page = documentOf(body);
    const found = findArticle(page);
    expect([...page.querySelectorAll('main p')].filter((each) => !found.has(each))).toEqual([]);
    expect([...page.querySelectorAll('nav, nav *, footer')].filter((each) => found.has(each))).toEqual([]);
  });

  it('is made of elements of the page itself, which is not changed', () => {
    const page = documentOf(body);
    const before = page.documentElement.outerHTML;
    const found = findArticle(page);
    expect(found.size).toBeGreaterThan(0);
    expect([...found].filter((each) => !page.contains(each))).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });

  it('is empty on a page without one', () => {
    expect(findArticle(documentOf('')).size).toBe(0);
  });

  it('is not looked for on a page of more than 20,000 elements', () => {
    const page = documentOf(`<main>${paragraph(1).repeat(20_000)}</main>`);
    expect(findArticle(page).size).toBe(0);
  });
});
