import { expect, it } from 'vitest';
import { Census, noChange } from '../../src/dom/census';
import { lookAt } from '../../src/dom/look';
import { asksByButton, asksByForm } from '../../src/finder/asks-plainly';
import type { Look } from '../../src/model/look';
import { documentOf, englishJudges } from '../dom/reading';
import { newsletterBox, paragraph } from './page';

const lookOf = (markup: string): Look => {
  const page = documentOf(`<div id="box">${markup}</div>`);
  const census = new Census(page.body, englishJudges);
  census.follow(noChange);
  const box = page.querySelector('#box');
  const place = box ? census.of(box) : undefined;
  if (!place) throw new Error('the box was not read');
  return lookAt(place, census);
};

const asks = (markup: string): boolean => asksByForm(lookOf(markup));

it('a form for an address that speaks of a newsletter asks by itself', () => {
  expect(asks(newsletterBox)).toBe(true);
});

it.each([
  ['prose that asks for nothing', paragraph(1)],
  ['a field for comments', '<textarea></textarea>'],
  ['a story', '<a href="/2026/ferries-leave-the-harbour">Ferries</a>'],
  ['a legal notice', '<p>© The Paper</p>'],
])('but not together with %s', (_, other) => {
  expect(asks(newsletterBox + other)).toBe(false);
});

it('nor without a field for the address', () => {
  expect(asks('<p>Sign up for our newsletter</p>')).toBe(false);
});

const button = '<form action="https://www.paypal.com/donate"><input type="image" src="/b.gif"></form>';

it('a form that leads to where one pays and is a button alone asks by itself', () => {
  expect(asksByButton(lookOf(button))).toBe(true);
});

it.each([
  ['words', '<p>The hall</p>'],
  ['a link', '<a href="/hall"><img src="/h.jpg"></a>'],
  ['a field', '<input type="text" name="amount">'],
  ['another form', '<form action="/x"><button></button></form>'],
])('but not together with %s', (_, other) => {
  expect(asksByButton(lookOf(button + other))).toBe(false);
});
