import type { SettingsStore } from '../browser/settings-store';
import { writeBackup } from '../model/backup';
import type { AllSettings } from '../model/settings';
import { message } from '../ui/message';
import { Notice } from '../ui/Notice';
import { saveFile } from './backup-file';
import { Confirm } from './Confirm';
import { FileButton } from './FileButton';
import { Section } from './Section';
import { useImport } from './use-import';
import type { Act } from './use-settings';

interface BackupSectionProps {
  readonly store: SettingsStore;
  readonly act: Act;
  readonly all: AllSettings;
}

const fileName = (): string => `stet-${new Date().toISOString().slice(0, 10)}.json`;

/** All settings out to a file, and in from one: checked first, then asked, then replaced as a whole. */
export const BackupSection = ({ store, act, all }: BackupSectionProps) => {
  const { state, choose, answer } = useImport(store, act);
  return (
    <Section title={message('options_backup')} hint={message('options_backup_hint')}>
      <div class="row">
        <button type="button" class="button" onClick={() => saveFile(fileName(), writeBackup(all))}>
          {message('options_backup_save')}
        </button>
        <FileButton label={message('options_backup_load')} onChoose={(file) => void choose(file)} />
      </div>
      <p role="status">{state.step === 'done' && state.words}</p>
      {state.step === 'broken' && <Notice title={message('options_backup_broken')} text={state.words} urgent />}
      {state.step === 'asking' && (
        <Confirm
          title={message('options_backup_ask')}
          text={message('options_backup_ask_text', state.name, String(state.backup.sites.size))}
          action={message('options_backup_replace')}
          onAnswer={(yes) => void answer(yes)}
        />
      )}
    </Section>
  );
};
