import { describe, expect, it } from 'vitest';
import { noChange } from '../../src/dom/census';
import { article, donationBox, newsletterBox, pageWith } from './page';

/** Does what a browser does by itself: the field of that name stands in the place of the form's property. */
const clobber = (page: Document, name: string): void => {
  const form = page.querySelector('form');
  Object.defineProperty(form, name, { get: () => page.querySelector(`[name="${name}"]`) });
};

/** Takes a body, rules, and the names of the fields of its form that clobber it; returns the classes of what is found. */
const found = (body: string, rules = '', ...names: string[]): string[] => {
  const { page, finder } = pageWith(body, rules);
  for (const name of names) clobber(page, name);
  return finder.lookAgain(true).map(({ element }) => element.className);
};

describe('what cannot be read', () => {
  const unread = `<form><input type="hidden" name="contains">${article}</form>`;

  it('stands with all that holds it', () => {
    expect(found(`<div class="wrap">${unread}${donationBox}</div>`, '', 'contains')).toEqual(['k3']);
  });

  it('is hidden by no rule', () => {
    expect(found(`<h1>Ferries</h1><div class="wrap">${unread}</div>`, '##.wrap', 'contains')).toEqual([]);
  });

  it('ends before what comes after it', () => {
    const form = '<form><p>Write to us</p><input name="nextSibling"></form>';
    expect(found(`<main><h1>Ferries</h1>${article}</main>${form}${newsletterBox}`, '', 'nextSibling')).toEqual(['k1']);
  });

  it('may have its fields elsewhere', () => {
    const form = `<input name="contains"><div class="wrap"><form>${article}</form>${donationBox}</div>`;
    expect(found(form, '', 'contains')).toEqual(['k3']);
  });

  it('may be too deep', () => {
    const deep = '<div>'.repeat(405) + article + '</div>'.repeat(405);
    expect(found(`<div class="wrap">${deep}${newsletterBox}</div>`)).toEqual(['k1']);
  });

  it('ends nothing, when its children cannot be asked for', () => {
    const form =
      '<form><h3>Book a cabin</h3><p>Children under six travel for nothing in summer.</p><input type="email"><input name="children"><label>Sign up for our newsletter</label><button>Book</button></form>';
    const { page, finder } = pageWith(`<main><h1>Ferries</h1>${article}</main>${form}${newsletterBox}`);
    clobber(page, 'children');
    expect(finder.lookAgain(true).map(({ element }) => element.className)).toEqual(['k1']);
  });

  it('may have been read before its fields came', () => {
    const { page, finder } = pageWith(
      `<main><h1>Ferries</h1>${article}</main><div><form><p>Write to us</p><div></div></form></div>`,
    );
    finder.follow(noChange, true);
    const field = page.createElement('input');
    field.setAttribute('name', 'getAttributeNames');
    page.querySelector('form div')?.append(field);
    clobber(page, 'getAttributeNames');
    page.body.insertAdjacentHTML('beforeend', newsletterBox);
    const added = [field, ...page.querySelectorAll('.k1')];
    expect(finder.follow({ ...noChange, added }, true).map(({ element }) => element.className)).toEqual(['k1']);
    expect([...page.querySelectorAll('form')].map((form) => finder.knows(form))).toEqual([false, true]);
  });
});
