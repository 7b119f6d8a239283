import type { Browser, Storage } from 'webextension-polyfill';
import { type Items, migrate } from '../model/migrations';
import {
  type AllSettings,
  type GeneralSettings,
  isDefaultSite,
  type OwnRules,
  parseGeneral,
  parseOwnRules,
  parseSite,
  type SiteSettings,
} from '../model/settings';
import { isSite, type Site } from '../model/site';
import { inTurn } from './in-turn';
import { readItems, writeChanges, writeItem, writeSynced } from './items';
import { memoryStore } from './memory-store';
import { isOneItem, maxOwnText } from './quota';
import { keys } from './read-settings';
import { replaceSettings } from './replace-settings';
import { StoreError } from './store-error';

/**
 * The settings, for the pages of Stet itself. What is read is repaired, and never written back by itself. Everything
 * rejects with a StoreError alone; a write that rejects has changed no setting. Where memory goes with the settings it goes
 * first: a page soon teaches it again.
 */
export interface SettingsStore {
  general(): Promise<GeneralSettings>;
  /** Reads, changes and writes the general settings, in turn with every other page of Stet. */
  changeGeneral(change: (now: GeneralSettings) => GeneralSettings): Promise<void>;
  site(site: Site): Promise<SiteSettings>;
  /** As `changeGeneral`, for one site. Settings that say nothing remove its item. */
  changeSite(site: Site, change: (now: SiteSettings) => SiteSettings): Promise<void>;
  /** What is remembered of the site goes with its settings. */
  removeSite(site: Site): Promise<void>;
  setOwnRules(own: OwnRules): Promise<void>;
  /** Everything at once; the sites in the order of the alphabet. */
  all(): Promise<AllSettings>;
  /** Makes these the settings, all or nothing; what they do not name is the default again. */
  replace(all: AllSettings): Promise<void>;
  /** Forgets what is remembered of sites, and brings back the defaults, all or nothing. */
  reset(): Promise<void>;
  /** Brings storage written by an earlier version to this one; at the start and after an update. */
  migrate(): Promise<void>;
  /** Calls `listener` after each change made by any page or by another device, until the signal aborts. */
  onChange(listener: () => void, signal: AbortSignal): void;
}

const siteKey = keys.site('');
const isOurs = (key: string): boolean =>
  key === keys.general || key === keys.ownRules || (key.startsWith(siteKey) && key !== siteKey);

const sitesIn = (items: Items): ReadonlyMap<Site, SiteSettings> =>
  new Map(
    Object.entries(items)
      .filter(([key]) => key.startsWith(siteKey))
      .map(([key, value]) => [key.slice(siteKey.length), parseSite(value)] as const)
      .filter(([site, settings]) => isSite(site) && !isDefaultSite(settings))
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );

/** Long stays may be too many for one item before they are `maxStays`; then, too, the oldest go first. */
const inOneItem = (site: Site, settings: SiteSettings): SiteSettings => {
  const { stays = [], ...rest } = settings;
  if (stays.length < 2 || isOneItem(keys.site(site), settings)) return settings;
  return inOneItem(site, { ...rest, stays: stays.slice(1) });
};

const checkOwnText = (own: OwnRules): void => {
  if (own.text.length > maxOwnText) throw new StoreError('too-large');
};

const migrateArea = async (area: Storage.StorageArea): Promise<void> => {
  const now = await readItems(area);
  await writeChanges(area, now, migrate(now));
};

const everything = async ({ sync, local }: Storage.Static): Promise<AllSettings> => {
  const [shared, own] = await Promise.all([readItems(sync), readItems(local, keys.ownRules)]);
  return {
    general: parseGeneral(shared[keys.general]),
    sites: sitesIn(shared),
    ownRules: parseOwnRules(own[keys.ownRules]),
  };
};

const reading = ({ sync }: Storage.Static) => ({
  general: async () => parseGeneral((await readItems(sync, keys.general))[keys.general]),
  site: async (site: Site) => parseSite((await readItems(sync, keys.site(site)))[keys.site(site)]),
});

const listening = (storage: Storage.Static, listener: () => void, signal: AbortSignal): void => {
  const onChanged = (changes: Record<string, Storage.StorageChange>): void => {
    if (Object.keys(changes).some(isOurs)) listener();
  };
  storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => storage.onChanged.removeListener(onChanged), { once: true });
};

const allItems = ({ general, sites, ownRules }: AllSettings) => ({
  sync: {
    [keys.general]: general,
    ...Object.fromEntries([...sites].map(([site, settings]) => [keys.site(site), settings])),
  },
  local: { [keys.ownRules]: ownRules },
});

/** Takes the browser; returns its settings store. It keeps nothing in memory, so there may be as many as there are pages. */
export const settingsStore = ({ storage }: Pick<Browser, 'storage'>): SettingsStore => {
  const { sync, local } = storage;
  const read = reading(storage);
  const memory = memoryStore({ storage });
  const writeSite = (site: Site, settings: SiteSettings): Promise<void> =>
    writeSynced(sync, keys.site(site), isDefaultSite(settings) ? undefined : inOneItem(site, settings));
  return {
    ...read,
    all: () => everything(storage),
    changeGeneral: (change) => inTurn(async () => writeSynced(sync, keys.general, change(await read.general()))),
    changeSite: (site, change) => inTurn(async () => writeSite(site, change(await read.site(site)))),
    removeSite: async (site) => {
      await memory.forget(site);
      await inTurn(() => writeSite(site, {}));
    },
    setOwnRules: async (own) => {
      checkOwnText(own);
      await inTurn(() => writeItem(local, keys.ownRules, own));
    },
    replace: async (all) => {
      checkOwnText(all.ownRules);
      await inTurn(() => replaceSettings(storage, allItems(all), isOurs));
    },
    reset: async () => {
      await memory.forgetAll();
      await inTurn(() => replaceSettings(storage, { sync: {}, local: {} }, isOurs));
    },
    migrate: () =>
      inTurn(async () => {
        await migrateArea(sync);
        await migrateArea(local);
      }),
    onChange: (listener, signal) => listening(storage, listener, signal),
  };
};
