import { describe, expect, it } from 'vitest';
import { readBackupFile } from '../../src/options/backup-file';

describe('the file a reader chooses', () => {
  it('is read', async () => {
    expect((await readBackupFile(new File(['{"stet":1,"ownRules":"##.a"}'], 'a.json'))).ownText).toBe('##.a');
  });

  it('is refused by its size alone, unread', async () => {
    const huge = { size: 5_000_000, text: () => Promise.reject(new Error('must not be read')) };
    await expect(readBackupFile(huge)).rejects.toMatchObject({ fault: { why: 'too-large' } });
  });

  it('is refused when the browser cannot read it', async () => {
    const gone = { size: 10, text: () => Promise.reject(new Error('NotFoundError')) };
    await expect(readBackupFile(gone)).rejects.toMatchObject({ fault: { why: 'unreadable' } });
  });
});
