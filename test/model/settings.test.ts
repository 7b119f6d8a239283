import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/model/kind';
import {
  defaultGeneral,
  hides,
  isDefaultSite,
  maxStays,
  parseGeneral,
  parseOwnRules,
  parseSite,
} from '../../src/model/settings';
import { generalSettings, rule, siteSettings } from './arbitrary';

const anything = fc.oneof(fc.jsonValue(), fc.anything());
const broken = fc.record({ kinds: anything, off: anything, stays: anything, text: anything, rules: anything });

describe('what lies in storage', () => {
  it.each([
    ['general', parseGeneral],
    ['site', parseSite],
    ['own rules', parseOwnRules],
  ])('%s: is read without an error whatever it is, and the same when it is read again', (_name, parse) => {
    fc.assert(
      fc.property(fc.oneof(anything, broken), (value) => {
        const once = parse(value);
        expect(parse(once)).toEqual(once);
      }),
    );
  });

  it('says of every kind whether it is hidden, and holds rules with selectors alone, whatever it is', () => {
    fc.assert(
      fc.property(fc.oneof(anything, broken), fc.oneof(anything, broken), (one, other) => {
        const settings = { general: parseGeneral(one), site: parseSite(other), ownRules: parseOwnRules(one).rules };
        expect(kinds.filter((kind) => typeof hides(settings, kind) !== 'boolean')).toEqual([]);
        expect(settings.ownRules.filter(({ selector }) => typeof selector !== 'string')).toEqual([]);
      }),
    );
  });

  it('keeps what is valid', () => {
    fc.assert(
      fc.property(generalSettings, (general) => {
        expect(parseGeneral(general)).toEqual(general);
      }),
    );
    fc.assert(
      fc.property(siteSettings, (site) => {
        expect(parseSite(site)).toEqual(site);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.array(rule), (text, rules) => {
        expect(parseOwnRules({ text, rules })).toEqual({ text, rules });
      }),
    );
  });

  it('repairs field by field: one broken switch costs only itself', () => {
    expect(parseGeneral({ kinds: { donation: 'no', newsletter: false } })).toEqual({
      kinds: { ...defaultGeneral.kinds, newsletter: false },
    });
    expect(parseSite({ off: 'yes', kinds: { app: false, follow: 1 }, stays: [null] })).toEqual({
      kinds: { app: false },
    });
  });

  it('drops rules that the finder could not run', () => {
    const fine = { text: '##.a', kind: 'donation', hosts: [], notHosts: [], selector: '.a', steps: [] };
    const steps = [
      { do: 'upward', levels: 0 },
      { do: 'upward', levels: '2' },
      { do: 'has-text', text: 'a', flags: 1 },
    ];
    const wrong = [...steps.map((step) => ({ ...fine, steps: [step] })), { ...fine, exception: 'yes' }];
    expect(parseOwnRules({ text: '', rules: [fine, ...wrong] }).rules).toEqual([fine]);
  });

  it('keeps the newest stays', () => {
    const stays = Array.from({ length: maxStays + 2 }, (_, i) => ({ by: 'box', print: String(i), kind: 'app' }));
    const kept = parseSite({ stays }).stays;
    expect(kept).toHaveLength(maxStays);
    expect(kept?.at(-1)?.print).toBe(String(maxStays + 1));
  });
});

describe('what holds on a page', () => {
  const general = defaultGeneral;

  it('follows the site before the general settings', () => {
    expect(hides({ general, site: { kinds: { donation: false } }, ownRules: [] }, 'donation')).toBe(false);
    expect(hides({ general, site: { kinds: { promotion: true } }, ownRules: [] }, 'promotion')).toBe(true);
    expect(hides({ general, site: {}, ownRules: [] }, 'promotion')).toBe(false);
  });

  it('hides nothing where Stet is off', () => {
    expect(hides({ general, site: { off: true, kinds: { donation: true } }, ownRules: [] }, 'donation')).toBe(false);
  });

  it('knows settings that say nothing', () => {
    expect(isDefaultSite(parseSite({ off: false, kinds: {} }))).toBe(true);
    expect(isDefaultSite({ off: true })).toBe(false);
  });
});
