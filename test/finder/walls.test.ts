import { describe, expect, it, vi } from 'vitest';
import { Census, noChange } from '../../src/dom/census';
import { article, newsletterBox, pageWith, pageWithRoot, paragraph } from './page';

const head = '<h1>Ferries</h1>';
const preview = paragraph(1);
const gate =
  '<div class="g1"><h3>Subscribe to continue reading</h3><p>Get unlimited access from $1 a week. Cancel any time.</p><a href="/subscribe">See all options</a><p>Already a subscriber? <a href="/login">Log in</a></p></div>';
/** Asks for a subscription, and says nothing of reading on. */
const pitch =
  '<div class="g2"><h3>Subscribe now</h3><p>Your digital subscription from $1 a week. Cancel any time.</p><a href="/subscribe">Subscribe now</a></div>';
const notFree = '<script type="application/ld+json">{"isAccessibleForFree":false}</script>';
const footer = '<footer><p>© The Paper. All rights reserved. Made with care in the harbour since 1903.</p></footer>';

const judged = (body: string, rules = '') => {
  const { finder } = pageWith(body, rules);
  const found = finder.lookAgain(true).map(({ element }) => element.className);
  return { found, walls: finder.walls.elements.map(({ className }) => className) };
};

describe('a wall', () => {
  it('is a gate that ends a short text by saying that it is for reading on', () => {
    expect(judged(`<main>${head}${preview}${gate}</main>${footer}`)).toEqual({ found: [], walls: ['g1'] });
  });

  it('is a pitch that ends a short text on a page that says it is not free', () => {
    expect(judged(`${notFree}<main>${head}${preview}${pitch}</main>${footer}`)).toEqual({ found: [], walls: ['g2'] });
  });

  it.each([
    ['that breaks off', `<p>${preview.slice(3, -5)}…</p>`],
    ['that fades out', `${preview}<div class="fade-out"></div>`],
    ['in a box that fades out', `<div class="text-gradient">${preview}</div>`],
  ])('is a box called so below a text %s', (_, text) => {
    const box = pitch.replace('g2', 'paywall');
    expect(judged(`<main>${head}${text}${box}</main>`)).toEqual({ found: [], walls: ['paywall'] });
  });

  it('is a frame of a vendor below a text that breaks off', () => {
    const frame = '<div class="g3"><iframe src="https://buy.tinypass.com/checkout/template/show"></iframe></div>';
    expect(judged(`<main>${head}<p>${preview.slice(3, -5)}…</p>${frame}</main>`).walls).toEqual(['g3']);
  });

  it('stands beside its text as well as in it', () => {
    expect(judged(`<div><div>${head}<div>${preview}</div></div><div>${gate}</div></div>${footer}`).walls).toEqual(['']);
  });

  it('stands also where a rule names it', () => {
    expect(judged(`<main>${head}${preview}${gate}</main>`, '##.g1').found).toEqual([]);
  });

  it('lets no part of it be hidden, nor what asks for the same beside it', () => {
    const body = `<main>${head}${preview}${gate.replace('</div>', `${newsletterBox}</div>`)}${pitch}</main>`;
    expect(judged(body).found).toEqual([]);
  });

  it('lets a newsletter box elsewhere be hidden', () => {
    expect(judged(`<main>${head}${preview}${gate}</main>${newsletterBox}`).found).toEqual(['k1']);
  });

  it.each([
    [
      'lists of other stories',
      '<ul><li><a href="/1">Ice</a> <p>The ice on the river has not been as thick as this since the year of the great frost, say the pilots.</p></li><li><a href="/2">Pilots</a></li><li><a href="/3">Ships</a></li></ul>',
    ],
    ['comments', `<div class="comments">${paragraph(3)}${paragraph(4)}</div>`],
    ['what stands beside the article', `<aside>${paragraph(3)}${paragraph(4)}</aside>`],
  ])('stands before %s', (_, after) => {
    expect(judged(`<main>${head}${preview}${gate}${after}</main>`).walls).toEqual(['g1']);
  });
});

describe('no wall', () => {
  it.each([
    ['a gate in mid-article: the text goes on', `<main>${head}${preview}${gate}${article}</main>`, ['g1']],
    [
      'a gate in mid-article, each half in a box',
      `<main>${head}<div>${preview}</div>${gate}<div>${article}</div></main>`,
      ['g1'],
    ],
    ['a gate below a whole article', `<main>${head}${article}${article}${article}${gate}</main>`, ['g1']],
    ['a pitch below a short article', `<main>${head}${article}${pitch}</main>`, ['g2']],
    [
      'a newsletter box on a page that is not free',
      `${notFree}<main>${head}${preview}${newsletterBox.replace('<small>', '<small>Already registered? ')}</main>`,
      ['k1'],
    ],
  ])('is %s', (_, body, found) => {
    expect(judged(body)).toEqual({ found, walls: [] });
  });

  it.each([
    ['above the headline', `<div>${gate}</div><main>${head}${article}</main>`],
    ['below the foot of the page', `<main>${head}${preview}</main>${footer}${gate}`],
    ['in what lies over the page', `<main>${head}${preview}</main><div role="dialog" aria-modal="true">${gate}</div>`],
  ])('is a gate %s', (_, body) => {
    expect(judged(body).walls).toEqual([]);
  });
});

describe('a gate on a page that is still coming', () => {
  const added = (page: Document, markup: string): Element => {
    const main = page.querySelector('main');
    main?.insertAdjacentHTML('beforeend', markup);
    const { lastElementChild } = main ?? page.body;
    if (!lastElementChild) throw new Error('nothing was added');
    return lastElementChild;
  };

  it('stands until the text goes on', () => {
    const { page, finder } = pageWith(`<main>${head}${preview}${gate}<hr></main>`);
    expect(finder.follow(noChange, false)).toEqual([]);
    expect(finder.walls.elements).toHaveLength(1);
    const more = [added(page, paragraph(2)), added(page, paragraph(3)), added(page, paragraph(4))];
    const found = finder.follow({ ...noChange, added: more }, true);
    expect(found.map(({ element }) => element.className)).toEqual(['g1']);
    expect(finder.walls.elements).toEqual([]);
  });

  it('is forgotten when it leaves the page', () => {
    const { page, finder } = pageWith(`<main>${head}${preview}${gate}</main>`);
    finder.follow(noChange, true);
    const wall = page.querySelector('.g1');
    wall?.remove();
    finder.follow({ ...noChange, removed: wall ? [wall] : [] }, true);
    expect(finder.walls.elements).toEqual([]);
  });
});

describe('an overlay', () => {
  const over = (body: string, locks: boolean): boolean | undefined => {
    const { page, finder } = pageWith(`<main>${head}${article}</main><div class="o">${body}</div>`);
    finder.lookAgain(true);
    const box = page.querySelector('.o');
    return box ? finder.isWallOver(box, locks) : undefined;
  };

  it('is a wall where it asks for entry and the page is not free', () => {
    expect(over(`${notFree}${pitch}`, false)).toBe(true);
    expect(over(`${notFree}${newsletterBox}`, true)).toBe(false);
  });

  it('is a wall where it locks the page and says that it is for reading on', () => {
    expect(over(gate, true)).toBe(true);
    expect(over(gate, false)).toBe(false);
    expect(over(pitch, true)).toBe(false);
  });
});

it('a gate that has left the page is not kept in mind', () => {
  const { page, finder } = pageWith(`<main>${head}${article}${gate}${article}</main>`);
  finder.follow(noChange, true);
  const boxes = finder.walls.gates.filter(({ className }) => className === 'g1');
  expect(boxes).toHaveLength(1);
  page.querySelector('.g1')?.remove();
  finder.follow({ ...noChange, removed: boxes }, true);
  expect(finder.walls.gates.filter((each) => !each.isConnected)).toEqual([]);
});

it('a wall in a shadow root stands with all that is in it', () => {
  const wall =
    '<div><h2>Subscribe to continue reading</h2><p>This article is for subscribers only.</p><a href="/subscribe">Subscribe now</a></div>';
  const body = `<main>${head}${preview}${preview}<div id="host"></div></main>`;
  const finder = pageWithRoot(body, '#host', wall + newsletterBox);
  expect(finder.lookAgain(true)).toEqual([]);
  expect(finder.walls.elements.map(({ id }) => id)).toEqual(['host']);
});

it('gates are told from walls in time that grows with their number', () => {
  const comment = '<div><p>Nice ferry, I liked it.</p><div class="r"><a href="/login">Log in to reply</a></div></div>';
  const asked = (comments: number): number => {
    const { finder } = pageWith(`<main>${head}${article}<section>${comment.repeat(comments)}</section></main>${pitch}`);
    const of = vi.spyOn(Census.prototype, 'of');
    finder.lookAgain(true);
    const { length } = of.mock.calls;
    of.mockRestore();
    return length;
  };
  expect(asked(400) / asked(100)).toBeLessThan(6);
});
