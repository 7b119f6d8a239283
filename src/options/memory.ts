import { createContext } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { MemoryStore } from '../browser/memory-store';
import type { Site } from '../model/site';
import type { Act } from './use-settings';

/** What the parts of the page know of Stet's memory, and can do about it. */
interface MemoryView {
  /** How many appeals are remembered of each site. */
  readonly counts: ReadonlyMap<Site, number>;
  readonly forget: (site: Site) => void;
  readonly forgetAll: () => void;
}

/** The memory, wherever on the page it is spoken of. */
export const Memory = createContext<MemoryView>({ counts: new Map(), forget: () => {}, forgetAll: () => {} });

/** Takes the store of what is remembered, and the way to act on it; returns what is remembered now, whoever changes it. */
export const useMemory = (store: MemoryStore, act: Act): MemoryView => {
  const [counts, setCounts] = useState<ReadonlyMap<Site, number>>(new Map());
  useEffect(() => {
    const ending = new AbortController();
    const load = (): void => {
      // What cannot be read is not shown; the settings beside it, from the same storage, say so.
      store.counts().then(setCounts, () => setCounts(new Map()));
    };
    load();
    store.onChange(load, ending.signal);
    return () => ending.abort();
  }, [store]);
  return {
    counts,
    forget: (site) => void act(() => store.forget(site)),
    forgetAll: () => void act(() => store.forgetAll()),
  };
};
