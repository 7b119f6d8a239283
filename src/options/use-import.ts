import { useState } from 'preact/hooks';
import type { SettingsStore } from '../browser/settings-store';
import { type Backup, BackupError } from '../model/backup';
import { message } from '../ui/message';
import { readBackupFile } from './backup-file';
import { backupWords } from './backup-words';
import { readOwnRules } from './read-own-rules';
import type { Act } from './use-settings';

/** How far the reader has come with a file. */
export type Import =
  | { readonly step: 'none' }
  | { readonly step: 'broken'; readonly words: string }
  | { readonly step: 'asking'; readonly name: string; readonly backup: Backup }
  | { readonly step: 'done'; readonly words: string };

/** Returns where the import of a backup stands, and its two moves: a file is chosen, the question is answered. */
export const useImport = (store: SettingsStore, act: Act) => {
  const [state, setState] = useState<Import>({ step: 'none' });

  const choose = async (file: File): Promise<void> => {
    try {
      setState({ step: 'asking', name: file.name, backup: await readBackupFile(file) });
    } catch (error) {
      if (!(error instanceof BackupError)) throw error;
      setState({ step: 'broken', words: backupWords(error.fault) });
    }
  };
  const answer = async (yes: boolean): Promise<void> => {
    setState({ step: 'none' });
    if (!yes || state.step !== 'asking') return;
    const { general, sites, ownText } = state.backup;
    const ownRules = { text: ownText, rules: readOwnRules(ownText).rules };
    const done = await act(() => store.replace({ general, sites, ownRules }));
    if (done) setState({ step: 'done', words: message('options_backup_done', state.name) });
  };

  return { state, choose, answer };
};
