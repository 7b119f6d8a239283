import type { Census } from '../dom/census';
import { headlineOf } from '../dom/headline';
import { type Facts, many } from '../model/facts';
import { shortArticle } from './holds-article';

/** A page of its own for a form has less prose than a short article (characters), and hardly leads to stories. */
const mostStories = 12;

const askingWords = ['give', 'newsletter', 'signUp', 'subscribe', 'register'] as const;

const fieldsIn = (facts: Facts): number => many(facts, 'secretFields') + many(facts, 'emailFields');

/**
 * Takes the root of a page and its census; tells whether the page is there for the form below its headline: one that
 * asks for a password or a card, or for an address when the headline asks, too.
 */
export function isFormPage(root: Element, census: Census): boolean {
  const { page } = census;
  const isArticle = many(page, 'quietChars') >= shortArticle || many(page, 'storyLinks') > mostStories;
  const headline = isArticle || fieldsIn(page) === 0 ? undefined : headlineOf(root, census);
  let around = headline;
  while (around && fieldsIn(around.facts) === 0) around = around.parent;
  if (!headline || !around) return false;
  return many(around.facts, 'secretFields') > 0 || askingWords.some((word) => many(headline.facts, word) > 0);
}
