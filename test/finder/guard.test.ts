import { describe, expect, it } from 'vitest';
import { article, newsletterBox, pageWith, paragraph } from './page';

const everything = '##.box';
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

  it('keeps the place where readers write', () => {
    expect(hidden(`<main>${article}</main><div class="box"><form><textarea></textarea></form></div>`)).toBe(0);
  });
});
