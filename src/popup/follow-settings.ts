import type { SettingsStore } from '../browser/settings-store';
import { defaultGeneral, defaultSite } from '../model/settings';
import type { Site } from '../model/site';
import type { Board } from './board';
import { learnSettings } from './known';

/** Reads what holds for a site, now and after each change, until the signal aborts. In a private window the choices of this visit come first. */
export const followSettings = async (
  store: Pick<SettingsStore, 'general' | 'site' | 'onChange'>,
  site: Site,
  board: Board,
  signal: AbortSignal,
): Promise<void> => {
  const read = async (): Promise<void> => {
    try {
      const [general, stored] = await Promise.all([store.general(), store.site(site)]);
      board.learn((known) => learnSettings(known, general, stored));
    } catch {
      // Storage that does not answer means the defaults, as on the page itself; the reader is told.
      board.learn((known) => ({ general: defaultGeneral, choices: defaultSite, ...known, trouble: 'unread' }));
    }
  };
  store.onChange(() => void read(), signal);
  await read();
};
