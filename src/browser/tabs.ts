import type { Browser, Tabs } from 'webextension-polyfill';

/** The tab that the popup speaks of. */
export interface PageTab {
  readonly id: number;
  /** Empty where the browser keeps it to itself. */
  readonly url: string;
  readonly private: boolean;
}

const asPageTab = (tab: Tabs.Tab | undefined, inPrivate = false): PageTab | undefined =>
  tab?.id === undefined ? undefined : { id: tab.id, url: tab.url ?? '', private: tab.incognito || inPrivate };

/**
 * Takes the browser and the popup's own address; resolves to the tab it speaks of, or nothing. That is the tab in
 * front, or the one that `?tab=` names where the popup stands in a tab of its own.
 */
export const popupTab = async (
  { tabs, extension }: Pick<Browser, 'tabs' | 'extension'>,
  search: string,
): Promise<PageTab | undefined> => {
  const named = new URLSearchParams(search).get('tab');
  const found = await tabs.query(named === null ? { active: true, currentWindow: true } : {});
  const tab = named === null ? found[0] : found.find(({ id }) => id === Number(named));
  return asPageTab(tab, extension.inIncognitoContext);
};

/** Calls `onLoaded` each time the tab has loaded a page, until the signal aborts. */
export const watchLoads = (
  { tabs }: Pick<Browser, 'tabs'>,
  tabId: number,
  onLoaded: () => void,
  signal: AbortSignal,
): void => {
  const listener = (id: number, change: { status?: string }): void => {
    if (id === tabId && change.status === 'complete') onLoaded();
  };
  tabs.onUpdated.addListener(listener);
  signal.addEventListener('abort', () => tabs.onUpdated.removeListener(listener), { once: true });
};
