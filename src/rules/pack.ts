import type { Kind } from '../model/kind.ts';
import type { Rule } from '../model/rule.ts';

/** Rules of one kind as they travel inside the built extension, in the least space. */
export interface PackedRules {
  /** Plain rules for every site: the shape of a selector, `form[action*="$"]`, and all that stands for `$`, parted by spaces. */
  readonly shapes: Readonly<Record<string, string>>;
  /** Other plain rules: selectors by hosts. */
  readonly sites: Readonly<Record<string, readonly string[]>>;
  /** Rules with steps, and exceptions, whole. */
  readonly whole: readonly Rule[];
}

/** The name a selector begins with, where it says little else, or its first attribute value. */
const variable = /(?<=^[.#])[\w-]+(?=$|:has)|(?<=")[^" $]+(?=")/u;

const plainRule = (kind: Kind, sites: string, selector: string): Rule => {
  const names = sites ? sites.split(',') : [];
  return {
    text: `${sites}##${selector}`,
    kind,
    hosts: names.filter((name) => !name.startsWith('~')),
    notHosts: names.flatMap((name) => (name.startsWith('~') ? [name.slice(1)] : [])),
    selector,
    steps: [],
  };
};

/** Takes rules of one kind, in the printer's spelling; returns them packed. */
export const packRules = (rules: readonly Rule[]): PackedRules => {
  const shapes: Record<string, string> = {};
  const sites: Record<string, string[]> = {};
  const whole: Rule[] = [];
  for (const rule of rules) {
    const { hosts, notHosts, selector } = rule;
    const names = [...hosts, ...notHosts.map((host) => `~${host}`)].join(',');
    const value = names || selector.includes('$') ? undefined : variable.exec(selector)?.[0];
    if (rule.exception || rule.steps.length > 0) whole.push(rule);
    else if (value === undefined) (sites[names] ??= []).push(selector);
    else {
      const shape = selector.replace(variable, '$');
      shapes[shape] = shapes[shape] === undefined ? value : `${shapes[shape]} ${value}`;
    }
  }
  return { shapes, sites, whole };
};

/** Takes packed rules and their kind; returns the rules, those of one shape and of one site together. */
export const unpackRules = ({ shapes, sites, whole }: PackedRules, kind: Kind): readonly Rule[] => [
  ...Object.entries(shapes).flatMap(([shape, values]) =>
    values.split(' ').map((value) =>
      plainRule(
        kind,
        '',
        shape.replace('$', () => value),
      ),
    ),
  ),
  ...Object.entries(sites).flatMap(([names, list]) => list.map((selector) => plainRule(kind, names, selector))),
  ...whole,
];
