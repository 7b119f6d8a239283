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
