import { siteOf } from '../model/site.ts';
import { BrokenRule } from './rule-error.ts';

const label = '[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?';
const hostName = new RegExp(String.raw`^${label}(?:\.${label})*$`, 'u');

const readHost = (written: string): string => {
  if (/[\s/:*?@%\\[\]|]/u.test(written) || !URL.canParse(`http://${written}`))
    throw new BrokenRule('bad-host', written);
  const host = siteOf(new URL(`http://${written}`).hostname);
  if (!hostName.test(host)) throw new BrokenRule('bad-host', written);
  return host;
};

/** Takes what stands before `##`; returns the sites meant and those left out, international names in ASCII. Throws BrokenRule. */
export const readHosts = (text: string): { hosts: readonly string[]; notHosts: readonly string[] } => {
  const written = text === '' || text === '*' ? [] : text.split(',').map((host) => host.trim());
  const left = written.filter((host) => host.startsWith('~'));
  return {
    hosts: written.filter((host) => !host.startsWith('~')).map(readHost),
    notHosts: left.map((host) => readHost(host.slice(1))),
  };
};
