import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/model/kind';
import type { Rule, Step } from '../../src/model/rule';
import { packRules } from '../../src/rules/pack';
import { parseRules } from '../../src/rules/parse';
import { printRule } from './print';
import { unpackRules } from './unpack-rules';

const name = fc.stringMatching(/^[a-z][a-z0-9-]{0,8}$/);
const host = fc.stringMatching(/^[a-z][a-z0-9]{0,6}\.(?:org|com|de)$/).filter((text) => !text.startsWith('www.'));
const compound = fc.oneof(
  name.map((text) => `.${text}`),
  name.map((text) => `#${text}`),
  fc.tuple(name, name).map(([a, b]) => `div.${a}:not(.${b})`),
  fc
    .tuple(
      name,
      fc.string().map((text) => JSON.stringify(text)),
    )
    .map(([a, b]) => `a[data-${a}=${b}]`),
);
const selector = fc.array(compound, { minLength: 1, maxLength: 3 }).map((list) => list.join(' > '));
const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((value) => value === value.trim() && value !== '');
const step: fc.Arbitrary<Step> = fc.oneof(
  text.map((value) => ({ do: 'has-text', text: value }) as const),
  fc.constantFrom<Step>(
    { do: 'has-text', text: 'a[)/]\\(b|c', pattern: true, flags: 'i' },
    { do: 'has-text', text: '^x{2,}$', pattern: true },
  ),
  fc.integer({ min: 1, max: 99 }).map((levels) => ({ do: 'upward', levels }) as const),
  compound.map((value) => ({ do: 'closest', selector: value }) as const),
  selector.map((value) => ({ do: 'within', selector: `:scope ${value}` }) as const),
);
/** A step down parts two operators: elsewhere it would be a part of the selector before it. */
const steps = fc
  .array(step, { maxLength: 3 })
  .map((list) => list.filter(({ do: name }, i) => name !== 'within' || (i > 0 && list[i - 1]?.do !== 'within')));
const rule: fc.Arbitrary<Rule> = fc
  .record({
    kind: fc.constantFrom(...kinds),
    hosts: fc.array(host, { maxLength: 3 }),
    notHosts: fc.array(host, { maxLength: 2 }),
    selector,
    steps,
    exception: fc.boolean(),
  })
  .map(({ exception, ...body }) => {
    const whole = exception ? { ...body, exception: true as const } : body;
    return { ...whole, text: printRule(whole) };
  });

describe('printing a rule', () => {
  it('prints what the parser reads back as the same rule', () => {
    fc.assert(
      fc.property(rule, (whole) => {
        expect(parseRules(whole.text, whole.kind)).toEqual({ rules: [whole], errors: [] });
      }),
    );
  });

  it('prints a line as an author would write it', () => {
    const line = 'a.org,~b.a.org#@#.a:has-text(Give):upward(.b) > .c';
    expect(parseRules(line, 'donation').rules.map(printRule)).toEqual([line]);
  });
});

describe('packing rules', () => {
  it('unpacks to the same rules', () => {
    fc.assert(
      fc.property(fc.array(rule), (rules) => {
        const donations = rules.map((one) => ({ ...one, kind: 'donation' as const }));
        const unpacked = unpackRules(packRules(donations), 'donation');
        expect(unpacked).toHaveLength(donations.length);
        expect(unpacked).toEqual(expect.arrayContaining(donations));
      }),
    );
  });

  it('says once what the rules of a family have in common', () => {
    const lines = ['##.a', '##.b', '##form[action*="a.org"]', '##form[action*="b.org"]', 'a.org##.c', 'a.org##.d'];
    const single = ['##.a .b', '##.a, .b', '##é-b', '##a[href$="b"]', '##.a:has-text(b)', '#@#.a'];
    const { rules } = parseRules([...lines, '##.a.b', '##x-y', '##[data-give="a"]', ...single].join('\n'), 'donation');
    const families = ['', '.$', 'a b', '', 'form[action*="$"]', 'a.org b.org', 'a.org', '.$', 'c d', '', '.a.b', ''];
    expect(packRules(rules)).toEqual([
      [...families, '', 'x-y', '', '', '[data-give="$"]', 'a'].join('\n'),
      ...rules.filter(({ text: line }) => single.includes(line)),
    ]);
  });
});
