import { parseHTML } from 'linkedom';
import { expect, vi } from 'vitest';
import { type RuleMatches, SiteRules } from '../../src/dom/match-rules';
import type { Rule } from '../../src/model/rule';
import { parseRules } from '../../src/rules/parse';

/** Takes lines; returns the rules they say. */
export const read = (...lines: string[]) => {
  const { rules, errors } = parseRules(lines.join('\n'), 'donation');
  expect(errors).toEqual([]);
  return rules;
};

/** A page of ours, set as the world's; returns its document. */
export const show = (body: string): Document => {
  const { document, Element } = parseHTML(`<html><body>${body}</body></html>`);
  vi.stubGlobal('Element', Element);
  return document;
};

/** Shows the rules all of a page, as its reading does. */
export const meet = (rules: SiteRules, root: Document | Element): SiteRules => {
  const own = 'getAttribute' in root ? [root] : [];
  for (const element of [...own, ...root.querySelectorAll('*')])
    rules.meet(element, element.getAttribute('id') ?? '', element.getAttribute('class') ?? '');
  return rules;
};

/** What rules name in a page that is read for the first time. */
export const matchesOf = (rules: readonly Rule[], root: Document | Element): RuleMatches =>
  meet(new SiteRules(rules, 'a.org'), root).ask(() => [root]);

/** Returns `rule text → id` for each element found. */
export const written = ({ matches }: RuleMatches): string[] =>
  matches.map(({ rule, element }) => `${rule.text} → ${element.id}`);

/** Takes a page and lines; returns `rule text → id` for each element they name. */
export const found = (document: Document | Element, ...lines: string[]): string[] =>
  written(matchesOf(read(...lines), document));
