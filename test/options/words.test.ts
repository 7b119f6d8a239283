import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { backupWords } from '../../src/options/backup-words';
import { lineNumbers } from '../../src/options/line-numbers';
import { readOwnRules } from '../../src/options/read-own-rules';
import { ruleErrorWords } from '../../src/options/rule-error-words';
import { listSites } from '../../src/options/site-list';
import { siteSummary } from '../../src/options/site-summary';
import { withChoice } from '../../src/options/with-choice';
import { standInTexts } from './stand-in';

beforeAll(standInTexts);
afterAll(() => vi.unstubAllGlobals());

describe('what is said of a broken backup', () => {
  it('names the place and what was expected there', () => {
    const fault = { why: 'wrong', place: 'sites["x.org"].off', expected: 'switch' } as const;
    expect(backupWords(fault)).toBe('options_backup_wrong sites["x.org"].off options_expected_switch');
  });

  it('names the limit of its size', () => {
    expect(backupWords({ why: 'too-large' })).toBe('options_backup_too_large 4');
  });
});

describe('what is said of the own rules', () => {
  it('names each broken line and what is wrong with it', () => {
    const { rules, errors } = readOwnRules('a.org##.x\na.org##:nonsense(x)\n! kind: newsletter\nb.org##.y');
    expect(rules.map(({ kind }) => kind)).toEqual(['donation', 'newsletter']);
    expect(errors.map((error) => [error.line, ruleErrorWords(error)])).toEqual([
      [2, 'options_rule_error_unknown_operator :nonsense()'],
    ]);
  });

  it('marks the broken lines among the numbers', () => {
    expect(lineNumbers('a\nb\nc', [{ line: 2, code: 'no-selector', detail: '' }])).toBe('1\n✗ 2\n3');
  });
});

describe('the list of sites', () => {
  it('holds those with settings and those that were changed here, by name', () => {
    const sites = new Map([['b.org', { off: true as const }]]);
    expect(listSites(sites, new Set(['c.org', 'a.org', 'b.org']))).toEqual([
      ['a.org', {}],
      ['b.org', { off: true }],
      ['c.org', {}],
    ]);
  });

  it('says what is different on a site', () => {
    expect(siteSummary({})).toEqual(['options_site_plain']);
    expect(siteSummary({ off: true, kinds: { app: false } })).toEqual(['options_site_off']);
    const stays = [{ by: 'box', print: 'p', kind: 'app' } as const];
    expect(siteSummary({ kinds: { app: false, survey: false, promotion: true }, stays })).toEqual([
      'options_site_standing kind_app, kind_survey',
      'options_site_hidden kind_promotion',
      'options_site_stays 1',
    ]);
  });

  it('lets a site follow the general settings again', () => {
    const chosen = withChoice('app', true)({ off: true });
    expect(chosen).toEqual({ off: true, kinds: { app: true } });
    expect(withChoice('app', undefined)(chosen)).toEqual({ off: true });
  });
});
