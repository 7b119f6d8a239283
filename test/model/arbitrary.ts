import * as fc from 'fast-check';
import { kinds } from '../../src/model/kind';
import type { Rule, Step } from '../../src/model/rule';
import {
  type AllSettings,
  type GeneralSettings,
  isDefaultSite,
  maxStays,
  type SiteSettings,
} from '../../src/model/settings';
import type { Stay } from '../../src/model/stay';

const kind = fc.constantFrom(...kinds);
const stay: fc.Arbitrary<Stay> = fc.record({
  by: fc.constantFrom('words' as const, 'box' as const),
  print: fc.string({ maxLength: 40, unit: 'grapheme' }),
  kind,
});

const partialSwitches = fc.record(
  Object.fromEntries(kinds.map((name) => [name, fc.boolean()])) as Record<
    (typeof kinds)[number],
    fc.Arbitrary<boolean>
  >,
  { requiredKeys: [] },
);

export const generalSettings: fc.Arbitrary<GeneralSettings> = fc.record({
  kinds: fc.record(
    Object.fromEntries(kinds.map((name) => [name, fc.boolean()])) as Record<
      (typeof kinds)[number],
      fc.Arbitrary<boolean>
    >,
  ),
});

/** Settings of one site that say something. */
export const siteSettings: fc.Arbitrary<SiteSettings> = fc
  .record(
    {
      off: fc.constant(true as const),
      kinds: partialSwitches.filter((switches) => Object.keys(switches).length > 0),
      stays: fc.array(stay, { minLength: 1, maxLength: Math.min(5, maxStays) }),
    },
    { requiredKeys: [] },
  )
  .filter((settings) => !isDefaultSite(settings));

/** Sites as they come, and the names that trip up plain objects. */
export const siteName = fc.oneof(
  fc.stringMatching(/^[a-z][a-z0-9]{0,9}\.(org|example|co\.uk)$/),
  fc.constantFrom('localhost', '127.0.0.1', '[::1]', 'constructor', 'prototype', '__proto__', 'xn--e1afmkfd.xn--p1ai'),
);

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('has-text' as const), text: fc.string() }),
  fc.record({ do: fc.constant('upward' as const), levels: fc.integer({ min: 1, max: 9 }) }),
  fc.record({ do: fc.constant('closest' as const), selector: fc.string() }),
);

export const rule: fc.Arbitrary<Rule> = fc.record(
  {
    text: fc.string(),
    kind,
    hosts: fc.array(siteName, { maxLength: 2 }),
    notHosts: fc.array(siteName, { maxLength: 2 }),
    selector: fc.string(),
    steps: fc.array(step, { maxLength: 2 }),
    exception: fc.constant(true as const),
  },
  { requiredKeys: ['text', 'kind', 'hosts', 'notHosts', 'selector', 'steps'] },
);

export const allSettings: fc.Arbitrary<AllSettings> = fc.record({
  general: generalSettings,
  sites: fc
    .array(fc.tuple(siteName, siteSettings), { maxLength: 8 })
    .map((sites) => new Map(sites.toSorted(([a], [b]) => (a < b ? -1 : 1)))),
  ownRules: fc.record({ text: fc.string(), rules: fc.array(rule, { maxLength: 3 }) }),
});
