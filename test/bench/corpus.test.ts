import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readCorpus } from './corpus';

const label = {
  page: 'one',
  url: 'https://one.test/',
  lang: 'de',
  appeals: [{ id: 3, kind: 'donation' }],
  neutral: [],
  article: [5],
};
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-corpus-'));
  mkdirSync(join(folder, 'pages'));
  writeFileSync(join(folder, 'pages/one.html'), '<p data-bid="5">A river.</p>');
});

afterEach(() => rmSync(folder, { recursive: true }));

const write = (...lines: unknown[]): void =>
  writeFileSync(join(folder, 'labels.jsonl'), `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`);

it('reads a page and its labels, and passes over what it does not know', () => {
  write({ ...label, seen: true });
  const [page] = readCorpus(folder);
  expect(page).toMatchObject({ name: 'one', url: 'https://one.test/', lang: 'de' });
  expect(page?.known).toEqual({ label: { appeals: [{ id: 3, kind: 'donation' }], neutral: [], article: [5] } });
  expect(String(page?.html())).toContain('A river.');
  expect(page?.headers['Content-Security-Policy']).toContain("script-src 'none'");
});

it('says what is wrong, and where', () => {
  expect(() => readCorpus(folder)).toThrow(/is no labelled corpus: there is no .*labels\.jsonl$/);
  write(label, { ...label, appeals: [{ id: 3, kind: 'banner' }] });
  expect(() => readCorpus(folder)).toThrow(/line 2, is no label: .*"banner"/);
  write({ ...label, url: 'one.test' });
  expect(() => readCorpus(folder)).toThrow(/line 1, is no label: an address begins with http/);
  write({ ...label, page: 'two' });
  expect(() => readCorpus(folder)).toThrow(/names a page that is not there: .*two\.html$/);
});
