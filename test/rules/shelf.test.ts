import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/model/kind';
import { packShelf } from '../../src/rules/pack-shelf';
import { parseRules } from '../../src/rules/parse';
import { shelf } from '../../src/rules/shelf';
import { formatShelf } from './format-shelf';
import { rulesOf } from './unpack-rules';

const readFile = (kind: string) => readFileSync(join(import.meta.dirname, `../../src/rules/shelf/${kind}.txt`), 'utf8');

describe('the shelf', () => {
  it.each(kinds)('%s.txt has no broken line and no line twice', (kind) => {
    const { rules, errors } = parseRules(readFile(kind), kind);
    expect(errors).toEqual([]);
    expect(rules.map((rule) => rule.text)).toEqual([...new Set(rules.map((rule) => rule.text))]);
  });

  it.each(kinds)('%s.txt stands in the one form shelf files have', (kind) => {
    expect(formatShelf(readFile(kind), kind)).toBe(readFile(kind));
  });

  it('reaches the product whole: the build leaves out no line and changes none', () => {
    const written = kinds.flatMap((kind) => parseRules(readFile(kind), kind).rules);
    expect(rulesOf(shelf)).toHaveLength(written.length);
    expect(rulesOf(shelf)).toEqual(expect.arrayContaining(written));
  });

  it('stays small: the content script carries it', () => {
    const bytes = kinds.reduce(
      (sum, kind) => sum + packShelf(`${kind}.txt`, readFile(kind)).replaceAll('\\', '').length,
      0,
    );
    expect(bytes).toBeLessThan(10_200);
  });
});

describe('packing the shelf', () => {
  it('stops at a broken line and names file, line and reason', () => {
    expect(() => packShelf('/shelf/app.txt', '##.a\n##.b[')).toThrow('/shelf/app.txt:2: unbalanced-brackets');
  });

  it('refuses a file that is named after no kind', () => {
    expect(() => packShelf('/shelf/banner.txt', '##.a')).toThrow('banner.txt');
  });
});

describe('the form of shelf files', () => {
  it('sorts blocks by name and rules within a block, drops doubles, and keeps comments and hosts', () => {
    const text = '! head\n\n! B\n##.b\n##.a\n##.b\n! more on B\n\n\n! A\na.org ## .c\n';
    expect(formatShelf(text, 'app')).toBe('! head\n\n! A\na.org##.c\n\n! B\n! more on B\n##.a\n##.b\n');
  });
});
