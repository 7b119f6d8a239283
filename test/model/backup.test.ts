import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BackupError, type BackupFault, readBackup, writeBackup } from '../../src/model/backup';
import { defaultGeneral } from '../../src/model/settings';
import { allSettings } from './arbitrary';

const faultOf = (text: string): BackupFault | undefined => {
  try {
    readBackup(text);
    return undefined;
  } catch (error) {
    if (!(error instanceof BackupError)) throw error;
    return error.fault;
  }
};
const faultIn = (parts: object): BackupFault | undefined => faultOf(JSON.stringify({ stet: 1, ...parts }));
const site = (settings: unknown): object => ({ sites: { 'x.org': settings } });

describe('a backup file', () => {
  it('gives back exactly what was put in', () => {
    fc.assert(
      fc.property(allSettings, (all) => {
        const { general, sites, ownText } = readBackup(writeBackup(all));
        expect({ general, sites, ownText }).toEqual({
          general: all.general,
          sites: all.sites,
          ownText: all.ownRules.text,
        });
      }),
    );
  });

  it('may leave things out: they are the defaults then', () => {
    expect(readBackup('{"stet":1}')).toEqual({ general: defaultGeneral, sites: new Map(), ownText: '' });
    expect(readBackup('{"stet":1,"sites":{"x.org":{"off":false}}}').sites.size).toBe(0);
  });

  it.each([
    ['not-json', ''],
    ['not-json', '{"stet": 1'],
    ['not-json', '<html>'],
    ['not-stet', 'null'],
    ['not-stet', '[1, 2]'],
    ['not-stet', '{"version": 1}'],
    ['not-stet', '{"stet": "1"}'],
    ['newer', '{"stet": 2, "themes": []}'],
    ['too-large', JSON.stringify({ stet: 1, ownRules: 'x'.repeat(5_000_000) })],
  ])('is refused as %s: %.20s', (why, text) => {
    expect(faultOf(text)).toEqual({ why });
  });

  it.each([
    ['general', 'group', { general: 7 }],
    ['general.kinds.donation', 'switch', { general: { kinds: { donation: 'yes' } } }],
    ['general.kinds.donatoin', 'nothing', { general: { kinds: { donatoin: true } } }],
    ['sites', 'group', { sites: [] }],
    ['sites', 'group', { sites: 'x.org' }],
    ['sites["www.x.org"]', 'site', { sites: { 'www.x.org': {} } }],
    ['sites["x.org"]', 'group', site(null)],
    ['sites["x.org"].off', 'switch', site({ off: 1 })],
    ['sites["x.org"].kinds.donation', 'switch', site({ kinds: { donation: 1 } })],
    ['sites["x.org"].stays', 'list', site({ stays: {} })],
    [
      'sites["x.org"].stays',
      'list',
      site({ stays: Array.from({ length: 41 }, () => ({ by: 'box', print: '', kind: 'app' })) }),
    ],
    ['sites["x.org"].stays[1]', 'group', site({ stays: [{ by: 'box', print: '', kind: 'app' }, 3] })],
    ['sites["x.org"].stays[0].by', 'stay-by', site({ stays: [{ by: 'luck', print: '', kind: 'app' }] })],
    ['sites["x.org"].stays[0].kind', 'kind', site({ stays: [{ by: 'box', print: '', kind: 'nag' }] })],
    ['sites["x.org"].stays[0].print', 'text', site({ stays: [{ by: 'box', print: 'x'.repeat(201), kind: 'app' }] })],
    ['sites["x.org"].stays[0].print', 'something', site({ stays: [{ by: 'box', kind: 'app' }] })],
    ['ownRules', 'text', { ownRules: [] }],
    ['extra', 'nothing', { extra: 1 }],
  ])('is refused with the place: %s: %s', (place, expected, parts) => {
    expect(faultIn(parts)).toEqual({ why: 'wrong', place, expected });
  });

  it('is read or refused with a BackupError, whatever it is', () => {
    const value = fc.jsonValue();
    const file = fc.oneof(
      fc.string(),
      value.map((json) => JSON.stringify(json)),
      fc
        .record({ general: value, sites: value, ownRules: value })
        .map((parts) => JSON.stringify({ stet: 1, ...parts })),
    );
    fc.assert(
      fc.property(file, (text) => {
        expect(() => faultOf(text)).not.toThrow();
      }),
    );
  });
});
