import type { Kind } from './kind';
import { type GeneralSettings, maxStays, type SiteSettings } from './settings';
import { type Stay, sameStay } from './stay';

/** Changes one site's settings; what then says nothing more than the general settings is left out. */
export type SiteChange = (now: SiteSettings) => SiteSettings;

/** Takes a position of the large switch; returns the change that turns Stet on or off for the site. */
export const withStet =
  (on: boolean): SiteChange =>
  ({ off: _, ...rest }) =>
    on ? rest : { ...rest, off: true };

/** Takes the general settings, a kind and whether it is hidden; returns the change that makes it so on the site. */
export const withKind =
  (general: GeneralSettings, kind: Kind, on: boolean): SiteChange =>
  ({ kinds: { [kind]: _, ...others } = {}, ...rest }) => {
    const kinds = on === general.kinds[kind] ? others : { ...others, [kind]: on };
    return Object.keys(kinds).length === 0 ? rest : { ...rest, kinds };
  };

/** Takes stays; returns the change that takes them back. */
export const withoutStays =
  (gone: readonly Stay[]): SiteChange =>
  ({ stays = [], ...rest }) => {
    const left = stays.filter((stay) => !gone.some((other) => sameStay(stay, other)));
    return left.length === 0 ? rest : { ...rest, stays: left };
  };

/** Takes a stay; returns the change that adds it as the newest. The oldest go when there are too many. */
export const withStay =
  (stay: Stay): SiteChange =>
  (now) => {
    const { stays = [], ...rest } = withoutStays([stay])(now);
    return { ...rest, stays: [...stays, stay].slice(-maxStays) };
  };
