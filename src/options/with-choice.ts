import type { Kind } from '../model/kind';
import { parseSite } from '../model/settings';
import type { SiteChange } from '../model/site-choices';

/**
 * Takes a kind and whether it is hidden; returns the change that makes it so on the site, whatever the general settings
 * will say. Without `hide` the site follows them.
 */
export const withChoice =
  (kind: Kind, hide: boolean | undefined): SiteChange =>
  (now) =>
    parseSite({ ...now, kinds: { ...now.kinds, [kind]: hide } });
