import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SettingsStore } from '../browser/settings-store';
import { StoreError } from '../browser/store-error';
import type { AllSettings } from '../model/settings';
import type { MessageKey } from '../ui/message';
import { storeWords } from './store-words';

/** What went wrong last; a new one each time, so that it is said again when it happens again. */
export interface Trouble {
  readonly words: MessageKey;
}

/** Does a piece of work on the store; resolves to whether it succeeded. What failed is shown as trouble. */
export type Act = (work: () => Promise<void>) => Promise<boolean>;

const unreadable = 'options_store_unreadable';

/** Takes the store; returns all settings as they are now, whoever changes them, and the way to change them. */
export const useSettings = (store: SettingsStore) => {
  const [all, setAll] = useState<AllSettings>();
  const [trouble, setTrouble] = useState<Trouble>();

  const load = useCallback(async () => {
    try {
      setAll(await store.all());
      setTrouble((now) => (now?.words === unreadable ? undefined : now));
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setTrouble({ words: unreadable });
    }
  }, [store]);

  useEffect(() => {
    const ending = new AbortController();
    void load();
    store.onChange(() => void load(), ending.signal);
    return () => ending.abort();
  }, [store, load]);

  const act: Act = async (work) => {
    try {
      await work();
      setTrouble(undefined);
      await load();
      return true;
    } catch (error) {
      if (!(error instanceof StoreError)) throw error;
      setTrouble({ words: storeWords[error.reason] });
      return false;
    }
  };

  return { all, trouble, act };
};
