import type { Browser, Storage } from 'webextension-polyfill';
import { defaultOwnRules, type PageSettings, parseGeneral, parseOwnRules, parseSite } from '../model/settings';
import type { Site } from '../model/site';

/** Where things lie: `general` and one small item a site in `storage.sync`, the reader's own rules in `storage.local`. */
export const keys = {
  version: 'version',
  general: 'general',
  site: (site: Site): string => `site:${site}`,
  ownRules: 'ownRules',
} as const;

/** Takes the browser and a site; resolves to what holds on its pages. Storage that is corrupt or does not answer means the defaults. */
export async function readPageSettings(browser: Pick<Browser, 'storage'>, site: Site): Promise<PageSettings> {
  const key = keys.site(site);
  const [sync, local] = await Promise.allSettled([
    browser.storage.sync.get([keys.general, key]),
    browser.storage.local.get([keys.ownRules]),
  ]);
  const shared = sync.status === 'fulfilled' ? sync.value : {};
  return {
    general: parseGeneral(shared[keys.general]),
    site: parseSite(shared[key]),
    ownRules: local.status === 'fulfilled' ? parseOwnRules(local.value[keys.ownRules]).rules : defaultOwnRules.rules,
  };
}

/** Calls `onChange` whenever something changes that holds on pages of `site`, until the signal aborts. */
export function watchPageSettings(
  browser: Pick<Browser, 'storage'>,
  site: Site,
  onChange: () => void,
  signal: AbortSignal,
): void {
  const ours = new Set<string>([keys.general, keys.site(site), keys.ownRules]);
  const listener = (changes: Record<string, Storage.StorageChange>): void => {
    if (Object.keys(changes).some((key) => ours.has(key))) onChange();
  };
  // Once Stet is removed, Chromium no longer knows any storage.
  const { onChanged } = browser.storage;
  onChanged.addListener(listener);
  signal.addEventListener('abort', () => onChanged.removeListener(listener), { once: true });
}
