import { type BackupFault, type Expected, maxBackupBytes } from '../model/backup';
import { type MessageKey, message } from '../ui/message';

const expectedWords: Readonly<Record<Expected, MessageKey>> = {
  group: 'options_expected_group',
  kind: 'options_expected_kind',
  list: 'options_expected_list',
  nothing: 'options_expected_nothing',
  site: 'options_expected_site',
  something: 'options_expected_something',
  'stay-by': 'options_expected_stay_by',
  switch: 'options_expected_switch',
  text: 'options_expected_text',
};

/** Takes what is wrong with a file; returns the sentence that says so, with the place where there is one. */
export const backupWords = (fault: BackupFault): string => {
  switch (fault.why) {
    case 'unreadable':
      return message('options_backup_unreadable');
    case 'not-json':
      return message('options_backup_not_json');
    case 'not-stet':
      return message('options_backup_not_stet');
    case 'newer':
      return message('options_backup_newer');
    case 'too-large':
      return message('options_backup_too_large', String(maxBackupBytes / 1e6));
    case 'wrong':
      return message('options_backup_wrong', fault.place, message(expectedWords[fault.expected]));
  }
};
