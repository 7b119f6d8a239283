import type { Kind } from './kind';
import { type GeneralSettings, parseSite, type SiteSettings } from './settings';
import { type Stay, sameStay } from './stay';

/** Changes one site's settings. What then says nothing is left out, and the oldest stays go when there are too many: see `parseSite`. */
export type SiteChange = (now: SiteSettings) => SiteSettings;

/** Takes a position of the large switch; returns the change that turns Stet on or off for the site. */
export const withStet =
  (on: boolean): SiteChange =>
  (now) =>
    parseSite({ ...now, off: !on });

/** Takes the general settings, a kind and whether it is hidden; returns the change that makes it so on the site. */
export const withKind =
  (general: GeneralSettings, kind: Kind, on: boolean): SiteChange =>
  (now) =>
    parseSite({ ...now, kinds: { ...now.kinds, [kind]: on === general.kinds[kind] ? undefined : on } });

/** Takes stays; returns the change that takes them back. */
export const withoutStays =
  (gone: readonly Stay[]): SiteChange =>
  (now) =>
    parseSite({ ...now, stays: now.stays?.filter((stay) => !gone.some((other) => sameStay(stay, other))) });

/** Takes a stay; returns the change that adds it as the newest. */
export const withStay =
  (stay: Stay): SiteChange =>
  (now) =>
    parseSite({ ...now, stays: [...(withoutStays([stay])(now).stays ?? []), stay] });
