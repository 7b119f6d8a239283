import type { Rule } from '../model/rule.ts';
import { readSelector } from './read-selector.ts';

/**
 * Rules of one kind as they travel inside the built extension, in the least space: the families, line by line the sites, the
 * shape and the words of each, and then, whole, what belongs to no family.
 */
export type PackedRules = readonly [families: string, ...single: Rule[]];

/** The name a selector begins with, where it says little else, or its first attribute value. */
const variable = /(?<=^[.#])[\w-]+(?=$|:has)|(?<=")[^" $\\]+(?=")/u;

/** A tag, a class or id, or both, that nothing else of a name follows, or an attribute: so an element is looked up. */
const begins = /^(?:[a-z][a-z\d-]*(?:[.#]-?[a-z_][\w-]*)?|[.#]-?[a-z_][\w-]*)?(?=[.#:[]|$)/iu;

const isOfFamily = ({ selector, steps, exception }: Rule): boolean => {
  if (exception || steps.length > 0 || /[$\n]/u.test(selector) || !begins.test(selector)) return false;
  const branches = readSelector(selector);
  return branches.length === 1 && branches[0]?.length === 1;
};

/** Takes rules of one kind, spelt as in shelf files, which a test holds to one form; returns them packed. */
export const packRules = (rules: readonly Rule[]): PackedRules => {
  const families = new Map<string, string[]>();
  for (const { hosts, notHosts, selector } of rules.filter(isOfFamily)) {
    const sites = [...hosts, ...notHosts.map((host) => `~${host}`)].join(',');
    const word = variable.exec(selector)?.[0] ?? '';
    const head = `${sites}\n${word === '' ? selector : selector.replace(variable, '$')}`;
    families.set(head, [...(families.get(head) ?? []), word]);
  }
  const lines = [...families].map(([head, words]) => `${head}\n${words.join(' ')}`);
  return [lines.join('\n'), ...rules.filter((rule) => !isOfFamily(rule))];
};
