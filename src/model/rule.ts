import type { Kind } from './kind';
import { isWithin, type Site } from './site';

/** One step of a rule that plain CSS cannot say, applied to each element the steps before it have left. */
export type Step =
  /** Keeps the elements whose text contains `text` (case does not matter), or that the regular expression matches. */
  | { readonly do: 'has-text'; readonly text: string; readonly flags?: string; readonly pattern?: true }
  /** Goes up `levels` parents. */
  | { readonly do: 'upward'; readonly levels: number }
  /** Goes up to the closest ancestor that matches. */
  | { readonly do: 'closest'; readonly selector: string }
  /** Goes down to what matches inside, relative to the element: `:scope > a`. */
  | { readonly do: 'within'; readonly selector: string };

/** A rule names a known appeal on a known site or of a known vendor, in a form that needs no parser. */
export interface Rule {
  /** The line as its author wrote it: shown to readers as the reason, and the rule's name. */
  readonly text: string;
  readonly kind: Kind;
  /** Sites the rule is for, with their subdomains; none means every site. */
  readonly hosts: readonly string[];
  readonly notHosts: readonly string[];
  readonly selector: string;
  readonly steps: readonly Step[];
  /** An exception (`#@#`) takes back a rule with the same selector and steps. */
  readonly exception?: true;
}

/**
 * Plain rules that are alike but for one word. So the rules that come with Stet travel: there are hundreds, a page meets a
 * few of them, and only those are ever written out.
 */
export interface RuleFamily {
  readonly kind: Kind;
  /** The sites as in a rule's text, `a.org,~b.a.org`; nothing means every site. */
  readonly sites: string;
  /** A selector of one compound, which begins with a tag, a class, an id or an attribute; `$` stands for the word. */
  readonly shape: string;
  /** The words, parted by spaces. */
  readonly words: string;
}

/** The rules that come with Stet. */
export interface RuleShelf {
  readonly families: readonly RuleFamily[];
  /** Those that belong to no family. */
  readonly single: readonly Rule[];
}

/** Takes families of one kind as a text, line by line the sites, the shape and the words of each; returns them. */
export const familiesIn = (text: string, kind: Kind): readonly RuleFamily[] => {
  const lines = text.split('\n');
  const families: RuleFamily[] = [];
  for (let line = 0; line + 2 < lines.length; line += 3)
    families.push({ kind, sites: lines[line] ?? '', shape: lines[line + 1] ?? '', words: lines[line + 2] ?? '' });
  return families;
};

/** Takes the sites of a rule as in its text; returns those it is for and those it is not for. */
const sitesIn = (text: string): Pick<Rule, 'hosts' | 'notHosts'> => {
  const names = text.split(',').filter(Boolean);
  return {
    hosts: names.filter((name) => !name.startsWith('~')),
    notHosts: names.filter((name) => name.startsWith('~')).map((name) => name.slice(1)),
  };
};

/** Takes a family and one of its words; returns the rule. */
export const ruleOf = ({ kind, sites, shape }: RuleFamily, word: string): Rule => {
  const selector = shape.replace('$', () => word);
  return { text: `${sites}##${selector}`, kind, ...sitesIn(sites), selector, steps: [] };
};

/** Takes what says where a rule holds, and a site; tells whether it holds there. */
export const holdsOn = (where: Pick<Rule, 'hosts' | 'notHosts'> | RuleFamily, site: Site): boolean => {
  if ('sites' in where) return where.sites === '' || holdsOn(sitesIn(where.sites), site);
  const { hosts, notHosts } = where;
  const isHere = (host: string): boolean => isWithin(site, host);
  return (hosts.length === 0 || hosts.some(isHere)) && !notHosts.some(isHere);
};
