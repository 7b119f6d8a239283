import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/model/kind';
import { defaultGeneral, hides, maxStays, type SiteSettings } from '../../src/model/settings';
import { withKind, withoutStays, withStay, withStet } from '../../src/model/site-choices';
import type { Stay } from '../../src/model/stay';
import { siteSettings } from './arbitrary';

const stay = (print: string, by: Stay['by'] = 'words'): Stay => ({ by, print, kind: 'donation' });
const anyKind = fc.constantFrom(...kinds);
const anySite: fc.Arbitrary<SiteSettings> = fc.oneof(siteSettings, fc.constant({}));
const holds = (site: SiteSettings, kind: (typeof kinds)[number]): boolean =>
  hides({ general: defaultGeneral, site, ownRules: [] }, kind);

describe('the large switch', () => {
  it('turns Stet off, and on again without a trace', () => {
    expect(withStet(false)({})).toEqual({ off: true });
    expect(withStet(true)({ off: true })).toEqual({});
  });

  it('leaves the other choices as they are', () => {
    fc.assert(
      fc.property(anySite, (site) => {
        const { off: _off, ...others } = site;
        expect(withStet(true)(withStet(false)(site))).toEqual(others);
      }),
    );
  });
});

describe('the switch of a kind', () => {
  it('says only what differs from the general settings', () => {
    expect(withKind(defaultGeneral, 'newsletter', false)({})).toEqual({ kinds: { newsletter: false } });
    expect(withKind(defaultGeneral, 'newsletter', true)({ kinds: { newsletter: false } })).toEqual({});
    expect(withKind(defaultGeneral, 'promotion', true)({})).toEqual({ kinds: { promotion: true } });
  });

  it('changes that kind as asked and no other', () => {
    fc.assert(
      fc.property(anySite, anyKind, fc.boolean(), (site, kind, on) => {
        const before = withStet(true)(site);
        const next = withKind(defaultGeneral, kind, on)(before);
        const others = kinds.filter((other) => other !== kind);
        expect(holds(next, kind)).toBe(on);
        expect(others.map((other) => holds(next, other))).toEqual(others.map((other) => holds(before, other)));
      }),
    );
  });
});

describe('stays', () => {
  it('are kept once, the newest last', () => {
    const both = withStay(stay('a'))(withStay(stay('b'))({ stays: [stay('a')] }));
    expect(both).toEqual({ stays: [stay('b'), stay('a')] });
  });

  it('are told apart by what they know the appeal by', () => {
    expect(withoutStays([stay('a')])({ stays: [stay('a'), stay('a', 'box')] })).toEqual({ stays: [stay('a', 'box')] });
  });

  it('leave nothing behind when the last one goes', () => {
    expect(withoutStays([stay('a')])({ stays: [stay('a')] })).toEqual({});
  });

  it('give way, the oldest first, when there are too many', () => {
    const full = Array.from({ length: maxStays }, (_, i) => stay(String(i)));
    const stays = withStay(stay('new'))({ stays: full }).stays ?? [];
    expect(stays).toHaveLength(maxStays);
    expect(stays[0]).toEqual(stay('1'));
    expect(stays.at(-1)).toEqual(stay('new'));
  });
});
