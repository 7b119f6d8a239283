import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/rules/parse';

const parseOne = (line: string) => {
  const { rules, errors } = parseRules(line, 'donation');
  return errors[0] ?? rules[0];
};
const codeOf = (line: string) => {
  const { rules, errors } = parseRules(line, 'donation');
  expect(rules.length + errors.length).toBe(1);
  return errors[0]?.code;
};

describe('reading a line', () => {
  it('reads hosts, hosts left out, and the selector', () => {
    expect(parseOne(' WWW.Example.org,~blog.example.org ## .a > [b="c,d"] ')).toEqual({
      text: 'WWW.Example.org,~blog.example.org ## .a > [b="c,d"]',
      kind: 'donation',
      hosts: ['example.org'],
      notHosts: ['blog.example.org'],
      selector: '.a > [b="c,d"]',
      steps: [],
    });
  });

  it.each([
    ['##.a', { hosts: [], selector: '.a' }],
    ['###a', { hosts: [], selector: '#a' }],
    ['*##.a', { hosts: [], selector: '.a' }],
    ['a.org#?#.a', { hosts: ['a.org'], selector: '.a' }],
    ['a.org#@#.a', { hosts: ['a.org'], exception: true }],
    ['#@#.a', { hosts: [], exception: true }],
    ['bücher.de##.a', { hosts: ['xn--bcher-kva.de'] }],
    [
      '##.a:is(.b, .c):not(:has(> p)):nth-child(2n + 1)',
      { selector: '.a:is(.b, .c):not(:has(> p)):nth-child(2n + 1)' },
    ],
    ['##.a:has-text(Give)', { selector: '.a', steps: [{ do: 'has-text', text: 'Give' }] }],
    ['##.a:contains("it\'s (now)")', { steps: [{ do: 'has-text', text: "it's (now)" }] }],
    ["##.a:-abp-contains(don't :\\))", { steps: [{ do: 'has-text', text: "don't :)" }] }],
    [
      '##p:has-text(/a[)/](b|c)\\)/i)',
      { steps: [{ do: 'has-text', text: 'a[)/](b|c)\\)', flags: 'i', pattern: true }] },
    ],
    ['##.a:upward(2)', { steps: [{ do: 'upward', levels: 2 }] }],
    ['##.a:nth-ancestor(3)', { steps: [{ do: 'upward', levels: 3 }] }],
    ['##.a:upward(.b:not(.c))', { steps: [{ do: 'closest', selector: '.b:not(.c)' }] }],
    [
      '##.a:has-text(x) > .b',
      {
        steps: [
          { do: 'has-text', text: 'x' },
          { do: 'within', selector: ':scope > .b' },
        ],
      },
    ],
    ['##.a:has-text(x):not(.b)', { selector: '.a:not(.b)', steps: [{ do: 'has-text', text: 'x' }] }],
    ['example.org##aside', { selector: 'aside' }],
    ['##p:has-text(Dear readers)', { selector: 'p' }],
    ['##stripe-box', { selector: 'stripe-box' }],
  ])('%s', (line, expected) => {
    expect(parseOne(line)).toMatchObject(expected);
  });

  it.each([
    ['.a', 'no-selector'],
    ['a.org##', 'no-selector'],
    ['##.a:has-text()', 'no-selector'],
    ['a b.org##.a', 'bad-host'],
    ['google.*##.a', 'bad-host'],
    ['a.org,##.a', 'bad-host'],
    ['/a/##.a', 'bad-host'],
    ['##.1a', 'broken-selector'],
    ['##.a >', 'broken-selector'],
    ['##> .a', 'broken-selector'],
    ['##.a, ,.b', 'broken-selector'],
    ['##.a::before', 'broken-selector'],
    ['##.a:not()', 'broken-selector'],
    ['##.a[b=c d]', 'broken-selector'],
    ['##.a:has(.b:has(.c))', 'broken-selector'],
    ['##.a:nth-child(x)', 'broken-selector'],
    ['##.a(b', 'unbalanced-brackets'],
    ['##.a[b="c]', 'unbalanced-brackets'],
    ['##.a:has-text(b', 'unbalanced-brackets'],
    ['##.a)', 'unbalanced-brackets'],
    ['##.a:foo(b)', 'unknown-operator'],
    ['##.a:foo', 'unknown-operator'],
    ['##.a:constructor(b)', 'unknown-operator'],
    ['##.a:upward(0)', 'bad-number'],
    ['##.a:upward(-1)', 'bad-number'],
    ['##.a:has-text(/(/)', 'bad-regular-expression'],
    ['##.a:has-text(/a/g)', 'bad-regular-expression'],
    ['##.a:has-text(/(a+)+b/)', 'bad-regular-expression'],
    ['##.a:has-text(/(?:a|a)*b/)', 'bad-regular-expression'],
    ['##.a:has-text(/((a*))+b/)', 'bad-regular-expression'],
    ['||example.org^', 'unsupported'],
    ['@@||example.org^$elemhide', 'unsupported'],
    ['a.org##+js(nowebrtc)', 'unsupported'],
    ['a.org##^script', 'unsupported'],
    ['a.org#$#.a { color: red }', 'unsupported'],
    ['a.org#%#window.a = 1', 'unsupported'],
    ['##.a:style(color: red)', 'unsupported'],
    ['##.a:remove()', 'unsupported'],
    ['##:xpath(//a)', 'unsupported'],
    ['##.a:has(p:has-text(b))', 'unsupported'],
    ['##.a:has-text(b) + .c', 'unsupported'],
    ['##.a:upward(2).b', 'unsupported'],
    ['##.a, .b:has-text(c)', 'unsupported'],
    ['##.a:has-text(b) .c, .d', 'unsupported'],
    [`##.${'a'.repeat(2_000)}`, 'too-long'],
    ['! kind: banner', 'unknown-kind'],
  ])('refuses %s as %s', (line, code) => {
    expect(codeOf(line)).toBe(code);
  });

  it('names what is not closed, also where nothing follows the bracket', () => {
    expect(parseOne('##.a:has-text(')).toMatchObject({ detail: ':has-text(' });
    expect(parseOne('##.a .b:upward("c')).toMatchObject({ detail: '"c' });
  });

  it.each([
    '##*',
    '##html',
    '##body',
    '##div',
    '##p',
    '##aside',
    '##[class]',
    '##[class*="a"]',
    '##div > div',
    '##:root',
    'a.org##body',
    'a.org##main',
    'a.org##p',
    'a.org##body.has-appeal',
    'a.org##:is(html, .a)',
    'a.org##:not(.a)',
    '##div:has(.a)',
    '##.a, div',
    '##:has-text(Give)',
    '##div:has-text(Give)',
    '##:upward(2)',
    '##.a:upward(body)',
    '##.a:upward(div)',
    '##body:upward(1)',
    'a.org##section:has-text(Give)',
  ])('refuses %s as too broad', (line) => {
    expect(codeOf(line)).toBe('too-broad');
  });
});
