import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRules } from '../../src/rules/parse';

describe('reading a text', () => {
  it('passes over comments and empty lines, and names lines by their number', () => {
    const { rules, errors } = parseRules('[Adblock Plus 2.0]\r\n! one\n\n# two\n##.a\r\n##.b[\n##.c', 'app');
    expect(rules.map((rule) => rule.text)).toEqual(['##.a', '##.c']);
    expect(errors).toMatchObject([{ line: 6, code: 'unbalanced-brackets' }]);
  });

  it('takes the kind from a comment for the lines after it', () => {
    const { rules } = parseRules('##.a\n! kind: newsletter\n##.b\n! kind: nonsense\n##.c', 'donation');
    expect(rules.map((rule) => rule.kind)).toEqual(['donation', 'newsletter', 'newsletter']);
  });

  it('never throws, and answers for every line, whatever the text', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '##',
        '#@#',
        '.a',
        ':has-text(',
        ':upward(',
        ':not(',
        '[',
        ']',
        '(',
        ')',
        '"',
        '\\',
        '/',
        ' ',
        ',',
      ),
    );
    const line = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('').replace(/\n/g, ''));
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const { rules, errors } = parseRules(lines.join('\n'), 'donation');
        const silent = lines.filter((text) => /^(?:$|!|\[adblock|#(?:\s|$))/i.test(text.trim()));
        const named = silent.filter((text) =>
          errors.some(({ code, line: n }) => code === 'unknown-kind' && lines[n - 1] === text),
        );
        expect(rules.length + errors.length).toBe(lines.length - silent.length + named.length);
      }),
    );
  });

  it('keeps whole lines whole, whatever stands between them', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (noise) => {
        const lines = noise.map((text) => text.replace(/[\n!]/g, ''));
        const { rules } = parseRules(lines.map((text) => `${text}\n##.whole`).join('\n'), 'donation');
        expect(rules.filter((rule) => rule.text === '##.whole').length).toBeGreaterThanOrEqual(lines.length);
      }),
    );
  });

  it('holds a limit of rules and of errors, and says so', () => {
    const { rules, errors } = parseRules('##.a\n'.repeat(5_001), 'donation');
    expect(rules).toHaveLength(5_000);
    expect(errors).toEqual([{ line: 5_001, code: 'too-many-rules', detail: '5000' }]);
    const broken = parseRules(`${'##.a[\n'.repeat(600)}##.b`, 'donation');
    expect(broken.rules).toHaveLength(1);
    expect(broken.errors).toHaveLength(501);
    expect(broken.errors.at(-1)).toMatchObject({ line: 501, code: 'more-errors' });
  });

  it.each([['('], ['a'], [':not('], ['[a]'], [' '], [',a'], ['\\'], [':has-text('], ['#'], ['\n'], ['/:'], ['!\n']])(
    'reads five million characters of %j',
    (unit) => {
      const count = Math.ceil(5_000_000 / unit.length);
      const { rules, errors } = parseRules(`##.a${unit.repeat(count)}\n##.whole`, 'donation');
      expect(errors.length).toBeLessThanOrEqual(501);
      expect(rules.at(-1)?.text).toBe('##.whole');
    },
  );
});
