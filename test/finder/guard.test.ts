import { describe, expect, it } from 'vitest';
import { noChange } from '../../src/dom/census';
import { article, newsletterBox, pageWith, paragraph } from './page';

const report =
  'The harbour asked the town to donate before the ice came back, and nobody could say why, although some of them had written down what was said, and how loudly, and who had laughed.';

const everything = '##.box';

const longReport =
  'The fund had asked the town to donate, and the town had been slow about it, since nobody could say where the first boat had gone, who had paid for the second, or why the third lay upside down behind the school with a tree growing through its deck, which the council had measured twice and photographed once, in the rain, from a distance.';

const hidden = (body: string): number => pageWith(body, everything).finder.lookAgain(true).length;

describe('the guard', () => {
  it('lets a rule hide a box that holds no article', () => {
    expect(hidden(`<h1>A</h1><main>${article}</main><div class="box">Hello</div>`)).toBe(1);
  });

  it('keeps the headline', () => {
    expect(hidden(`<div class="box"><h1>A day at the river</h1></div><main>${article}</main>`)).toBe(0);
  });

  it('keeps a paragraph of the article, also alone in its box', () => {
    const box = `<div class="box">${paragraph(50)}${paragraph(51)}</div>`;
    expect(hidden(`<h1>A</h1><main>${article}${box}${article}</main>`)).toBe(0);
  });

  it('keeps the whole article, whatever its box is called', () => {
    expect(hidden(`<h1>A</h1><div class="box">${article}${newsletterBox}</div>`)).toBe(1);
    const { page, finder } = pageWith(`<h1>A</h1><div class="box">${article}${newsletterBox}</div>`, everything);
    expect(finder.lookAgain(true).map(({ element }) => element)).toEqual([page.querySelector('section')]);
  });

  it.each([
    ['a byline with its date', '<div class="box"><p>By Ada Marsh</p><time>1 May</time></div>'],
    ['a quotation', '<blockquote class="box">Donate now, she said.</blockquote>'],
    ['a caption', '<div class="box"><figure><figcaption>Donate, says the sign.</figcaption></figure></div>'],
    ['a paragraph of a quotation', '<blockquote><p class="box">Donate now, she said.</p></blockquote>'],
    ['a question', '<dl><dt class="box">How do I subscribe?</dt></dl>'],
    ['a masthead', '<div class="box"><nav><a href="/">The Harbour</a> <a href="/donate">Donate</a></nav></div>'],
    ['an imprint', '<div class="box"><footer>Donate. © The Harbour</footer></div>'],
    [
      'reports of asking',
      `<div class="box">${`<p>${report}</p>`.repeat(6)}<p>It is <a href="/donate">a fund</a>.</p></div>`,
    ],
    ['what is named as its author', '<div class="box about-author">Ada Marsh writes for readers like you.</div>'],
    ['what is named as comments', '<div class="box comments">12 people have replied</div>'],
    ['a menu', `<div class="box menu">${'<a href="/x">Donate</a> '.repeat(6)}</div>`],
    ['long prose with hardly a word of asking', `<div class="box"><p>${longReport}</p></div>`],
  ])('keeps %s', (_, box) => {
    expect(hidden(`<h1>A</h1><main>${article.repeat(3)}${box}</main>`)).toBe(0);
  });

  it.each([
    ['a quotation', '<p class="box">Donate now, she said.</p>'],
    ['an author', '<div class="box about-author newsletter">Hear from Ada Marsh</div>'],
    ['comments', '<div class="box comments"><input type="email"></div>'],
    ['long prose', `<div class="box"><p>${longReport} <a href="/donate">Donate</a></p></div>`],
  ])('does not take anything for %s', (_, box) => {
    expect(hidden(`<h1>A</h1><main>${article}${box}</main>`)).toBe(1);
  });

  const asking =
    '<p>The fund says “please donate today”, and a donation of five pounds buys a child a book.</p>'.repeat(4);

  it('keeps a short article of which every paragraph asks', () => {
    expect(hidden(`<div><h1>A</h1><div class="box">${asking}</div></div><footer>${article}</footer>`)).toBe(0);
  });

  it('keeps most of a page, once the page has come to its end', () => {
    const { finder } = pageWith(`<div class="box">${asking}</div><p>The end.</p>`, everything);
    expect(finder.follow(noChange, false)).toHaveLength(1);
    expect(finder.lookAgain(true)).toEqual([]);
  });

  it('keeps text under a headline that asks, but no box that is named as asking', () => {
    const text = '<p class="box">Give blood at the hospital on <a href="/donate">Monday</a>.</p>';
    const box = '<p class="box donate">Give to our paper on <a href="/donate">Monday</a>.</p>';
    expect(hidden(`<main><h1>Please donate blood</h1>${article}${text}</main>`)).toBe(0);
    expect(hidden(`<main><h1>Please donate blood</h1>${article}${box}</main>`)).toBe(1);
    expect(hidden(`<main><h1>Blood</h1>${article}${text}</main>`)).toBe(1);
  });

  it.each([
    ['a form for comments', '<form><textarea></textarea></form>'],
    ['prose', paragraph(50)],
  ])('lets only the form be hidden where it shares a box with %s', (_, beside) => {
    const { page, finder } = pageWith(
      `<main>${article}</main><div class="box">${beside}${newsletterBox}</div>`,
      everything,
    );
    expect(finder.lookAgain(true).map(({ element }) => element)).toEqual([page.querySelector('section')]);
  });

  it('keeps the place where readers write', () => {
    expect(hidden(`<main>${article}</main><div class="box"><form><textarea></textarea></form></div>`)).toBe(0);
  });
});
