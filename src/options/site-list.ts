import { defaultSite, type SiteSettings } from '../model/settings';
import type { Site } from '../model/site';

/** Takes the sites that have settings and those that are to be listed anyway; returns all, in the order of the alphabet. */
export const listSites = (
  sites: ReadonlyMap<Site, SiteSettings>,
  touched: ReadonlySet<Site>,
): readonly (readonly [Site, SiteSettings])[] =>
  [...new Set([...sites.keys(), ...touched])].toSorted().map((site) => [site, sites.get(site) ?? defaultSite] as const);
