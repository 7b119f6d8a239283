import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Migration, migrate, migrations } from '../../src/model/migrations';
import { currentVersion } from '../../src/model/settings';

const rename: Migration = {
  to: 2,
  date: '2027-01-01',
  run: ({ old, ...items }) => (old === undefined ? items : { ...items, young: old }),
};

describe('migrations', () => {
  it('lead step by step to the current version, in the order of their dates', () => {
    expect(migrations.map((step) => step.to)).toEqual(Array.from({ length: currentVersion }, (_, i) => i + 1));
    expect(migrations.map((step) => step.date)).toEqual(migrations.map((step) => step.date).toSorted());
  });

  it('give new storage its version', () => {
    expect(migrate({})).toEqual({ version: currentVersion });
  });

  it.each([undefined, null, 'x', -1, 0.5, Number.NaN, {}])('count version %j as the oldest', (version) => {
    expect(migrate({ version, old: 1 }, [...migrations, rename])).toEqual({ version: 2, young: 1 });
  });

  it('run only those that are newer than what is stored', () => {
    expect(migrate({ version: 2, old: 1 }, [...migrations, rename])).toEqual({ version: 2, old: 1 });
  });

  it('leave alone what a version yet to come has written', () => {
    const future = { version: currentVersion + 5, general: { theme: 'dark' }, 'site:x.org': 'new shape' };
    expect(migrate(future)).toBe(future);
  });

  it('keep every key, whatever lies there, and change nothing the second time', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.jsonValue()), (items) => {
        const once = migrate(items);
        expect(once).toEqual({ ...items, version: once['version'] });
        expect(migrate(once)).toEqual(once);
      }),
    );
  });
});
