import type { Kind } from '../model/kind.ts';
import type { Rule, Step } from '../model/rule.ts';

/**
 * A rule as it travels inside the built extension: the selector alone for every site, or else with its hosts,
 * and where it has steps, with these and its text.
 */
export type PackedRule =
  | string
  | readonly [selector: string, hosts: string, steps?: readonly Step[], text?: string, exception?: true];

/** Takes a rule; returns it in the least space. */
export const packRule = ({ text, hosts, notHosts, selector, steps, exception }: Rule): PackedRule => {
  const sites = [...hosts, ...notHosts.map((host) => `~${host}`)].join(',');
  if (exception) return [selector, sites, steps, text, exception];
  if (steps.length > 0) return [selector, sites, steps, text];
  return sites ? [selector, sites] : selector;
};

/** Takes a packed rule and its kind; returns the rule. */
export const unpackRule = (packed: PackedRule, kind: Kind): Rule => {
  const [selector, sites = '', steps = [], text = `${sites}##${selector}`, exception] =
    typeof packed === 'string' ? [packed] : packed;
  const names = sites ? sites.split(',') : [];
  return {
    text,
    kind,
    hosts: names.filter((name) => !name.startsWith('~')),
    notHosts: names.flatMap((name) => (name.startsWith('~') ? [name.slice(1)] : [])),
    selector,
    steps,
    ...(exception && { exception }),
  };
};
