/** A site is a host name in lower case without `www.`; settings belong to a site, not to an address. */
export type Site = string;

/** Takes a host name; returns the site it belongs to. */
export const siteOf = (hostname: string): Site =>
  hostname
    .toLowerCase()
    .replace(/^www\./, '')
    .replace(/\.$/, '');

/** Takes a site and the host of a rule; tells whether the rule speaks of this site: `example.org` also speaks of `news.example.org`. */
export const isWithin = (site: Site, host: string): boolean => site === host || site.endsWith(`.${host}`);

/** Takes anything; tells whether it is a site as `siteOf` names it: what stands between `//` and the port of an address. */
export const isSite = (value: unknown): value is Site => {
  if (typeof value !== 'string' || value.length > 253 || value !== siteOf(value)) return false;
  if (!/^(?:[\w.-]+|\[[\da-f:.]+\])$/.test(value)) return false;
  const address = `http://${value}/`;
  return URL.canParse(address) && new URL(address).hostname === value;
};

/** Takes what a reader typed or pasted, an address or a host name; returns the site, or nothing when it names none. */
export const siteFrom = (typed: string): Site | undefined => {
  const text = typed.trim();
  const address = /^[a-z][a-z0-9+.-]*:\/\//i.test(text) ? text : `http://${text}`;
  if (!URL.canParse(address)) return undefined;
  const url = new URL(address);
  const site = siteOf(url.hostname);
  return /^https?:$/.test(url.protocol) && isSite(site) ? site : undefined;
};
