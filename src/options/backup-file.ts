import { type Backup, BackupError, maxBackupBytes, readBackup } from '../model/backup';

/** Takes a file the reader has chosen; resolves to the backup it holds, or rejects with a BackupError. */
export const readBackupFile = async (file: Pick<File, 'size' | 'text'>): Promise<Backup> => {
  if (file.size > maxBackupBytes) throw new BackupError({ why: 'too-large' });
  const text = await file.text().catch((cause: unknown) => {
    throw new BackupError({ why: 'unreadable' }, cause);
  });
  return readBackup(text);
};

/** Offers `text` to the reader as a file to save. */
export const saveFile = (name: string, text: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has taken the address by then; 40 s is long enough for a slow "save as".
  setTimeout(() => URL.revokeObjectURL(address), 40_000);
};
