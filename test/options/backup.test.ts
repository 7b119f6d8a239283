import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { settingsStore } from '../../src/browser/settings-store';
import { readBackup, writeBackup } from '../../src/model/backup';
import { readOwnRules } from '../../src/options/read-own-rules';
import { fakeStorage } from '../browser/fake-storage';
import { allSettings } from '../model/arbitrary';

describe('a backup, taken from one browser and loaded in another', () => {
  it('makes the second like the first', async () => {
    await fc.assert(
      fc.asyncProperty(allSettings, allSettings, async (mine, theirs) => {
        const all = { ...mine, ownRules: { text: mine.ownRules.text, rules: readOwnRules(mine.ownRules.text).rules } };
        const first = settingsStore(fakeStorage().browser);
        await first.replace(all);
        const { general, sites, ownText } = readBackup(writeBackup(await first.all()));

        const second = settingsStore(fakeStorage().browser);
        await second.replace(theirs);
        await second.replace({ general, sites, ownRules: { text: ownText, rules: readOwnRules(ownText).rules } });
        expect(await second.all()).toEqual(all);
      }),
    );
  });
});
