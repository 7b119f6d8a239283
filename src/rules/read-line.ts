import type { Kind } from '../model/kind.ts';
import type { Rule } from '../model/rule.ts';
import { readBody } from './read-body.ts';
import { readHosts } from './read-hosts.ts';
import { BrokenRule } from './rule-error.ts';

/** The longest line that is read: keeps the work for one line small, whatever it holds. */
const maxLength = 2_000;

/** Where the hosts end: `##`, `#@#`, `#?#`, and the marks of rules that change styles or run scripts. */
const separator = /#(@?)([?$%]*)#/u;
const networkFilter = /^(?:\||@@|\/.*\/)|\^|\$[a-z~]/u;

/** Takes one line that is no comment; returns its rule. Throws BrokenRule. */
export const readLine = (text: string, kind: Kind): Rule => {
  if (text.length > maxLength) throw new BrokenRule('too-long', text);
  const [mark, at = '', extra = ''] = separator.exec(text) ?? [];
  if (mark === undefined) throw new BrokenRule(networkFilter.test(text) ? 'unsupported' : 'no-selector', text);
  const start = text.indexOf(mark);
  const body = text.slice(start + mark.length).trim();
  if (/[$%]/u.test(extra) || /^(?:\^|\+js\()/u.test(body)) throw new BrokenRule('unsupported', mark + body);
  if (!body) throw new BrokenRule('no-selector', text);
  const { hosts, notHosts } = readHosts(text.slice(0, start).trim());
  const rule = { text, kind, hosts, notHosts, ...readBody(body, hosts.length > 0) };
  return at ? { ...rule, exception: true } : rule;
};
