import { useState } from 'preact/hooks';
import type { SettingsStore } from '../browser/settings-store';
import type { SiteSettings } from '../model/settings';
import type { Site } from '../model/site';
import type { SiteChange } from '../model/site-choices';
import type { Fresh } from './fresh';
import { listSites } from './site-list';
import type { Act } from './use-settings';

interface Removed {
  readonly site: Site;
  readonly settings: SiteSettings;
}

/**
 * Takes the sites with settings of their own; returns those to list, and what can be done with them. A site that was
 * changed here stays in the list, even when it says nothing any more.
 */
export const useSiteList = (store: SettingsStore, act: Act, sites: ReadonlyMap<Site, SiteSettings>) => {
  const [touched, setTouched] = useState<ReadonlySet<Site>>(new Set());
  const [fresh, setFresh] = useState<Fresh>();
  const [removed, setRemoved] = useState<Removed>();
  const touch = (site: Site): void => setTouched((now) => new Set(now).add(site));

  return {
    listed: listSites(sites, touched),
    removed: removed?.site,
    fresh,
    add: (site: Site): void => {
      touch(site);
      setFresh({ site });
    },
    change: (site: Site, change: SiteChange): void => {
      touch(site);
      void act(() => store.changeSite(site, change));
    },
    remove: async (site: Site, settings: SiteSettings): Promise<boolean> => {
      if (!(await act(() => store.removeSite(site)))) return false;
      setTouched((now) => new Set([...now].filter((other) => other !== site)));
      setRemoved({ site, settings });
      return true;
    },
    /** Gives the site that was removed last its settings back; what it was given since then wins. */
    bringBack: async (): Promise<void> => {
      if (removed === undefined) return;
      const { site, settings } = removed;
      if (!(await act(() => store.changeSite(site, (now) => ({ ...settings, ...now }))))) return;
      setRemoved(undefined);
      setFresh({ site });
    },
  };
};
