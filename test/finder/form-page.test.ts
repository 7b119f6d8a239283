import { describe, expect, it } from 'vitest';
import { noChange } from '../../src/dom/census';
import { article, newsletterBox, pageWith, pageWithRoot, paragraph } from './page';

const form = (fields: string): string =>
  `<form class="f" action="/go"><p>Sign up for our newsletter as well, it is free. Privacy policy</p>${fields}<button>Subscribe now</button></form>`;
const email = '<input type="email" placeholder="Your e-mail address">';
const stories = Array.from(
  { length: 20 },
  (_, number) => `<a href="/stories/${number + 1000}">The ferries leave again, story ${number}</a> `,
).join('');

/** Less prose than a short article has. */
const news = [1, 2, 3].map(paragraph).join('');

const found = (body: string): string[] =>
  pageWith(body)
    .finder.lookAgain(true)
    .map(({ element }) => element.className);

describe('a page that is there for a form', () => {
  it.each([
    ['asks for a password', `<h1>Step 2</h1>${news}${form(`${email}<input type="password">`)}`],
    ['asks for a card', `<h1>Step 2</h1>${news}${form(`${email}<input name="nr" autocomplete="cc-number">`)}`],
    ['asks for an address, as its headline does', `<h1>Our newsletter</h1>${news}${newsletterBox}`],
  ])('%s: nothing of it is an appeal', (_, body) => {
    expect(found(`<main>${body}</main>`)).toEqual([]);
  });

  it('asks in the first headline outside of shadow roots', () => {
    const body = `<x-banner></x-banner><div><h1>Our newsletters</h1>${newsletterBox}${newsletterBox}</div>`;
    expect(pageWithRoot(body, 'x-banner', '<h1>Cookies and you</h1>').lookAgain(true)).toEqual([]);
  });

  it.each([
    [
      'an article beside such a form',
      `<main><h1>Ferries</h1>${article}</main>${newsletterBox}<form><input type="password"></form>`,
    ],
    ['a front page', `<h1>The Paper</h1>${stories}${newsletterBox}<form><input type="password"></form>`],
    ['a page whose headline asks for nothing', `<h1>Ferries</h1>${news}${newsletterBox}`],
  ])('is not %s', (_, body) => {
    expect(found(body)).toContain('k1');
  });

  it('is none any more when an article comes', () => {
    const { page, finder } = pageWith(`<main><h1>Our newsletter</h1></main>${newsletterBox}`);
    expect(finder.follow(noChange, true)).toEqual([]);
    const main = page.querySelector('main');
    main?.insertAdjacentHTML('beforeend', article);
    const added = [...(main?.querySelectorAll('p') ?? [])];
    expect(finder.follow({ ...noChange, added }, true).map(({ element }) => element.className)).toEqual(['k1']);
  });

  it('is waited for: while it is coming, a box with a password in it stands', () => {
    const body = `<main><h1>Step 2</h1>${news}${form(`${email}<input type="password">`)}<hr></main>`;
    expect(pageWith(body).finder.follow(noChange, false)).toEqual([]);
  });
});
