import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { clues } from '../src/clues/shelf';
import { kinds } from '../src/model/kind';

interface Text {
  readonly message: string;
  readonly placeholders?: Record<string, { readonly content: string }>;
}

const root = join(import.meta.dirname, '..');
const locales = join(root, 'public/_locales');
const languages = readdirSync(locales);
const read = (language: string): string => readFileSync(join(locales, language, 'messages.json'), 'utf8');
const texts = (language: string): Record<string, Text> => JSON.parse(read(language)) as Record<string, Text>;
const english = texts('en');
const names = Object.keys(english);

/** Names that code puts together from data: only their beginnings stand there. */
const fromData = ['kind_', 'because_'];

const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.(tsx?|html)$/.test(file))
  .map((file) => readFileSync(join(root, 'src', file), 'utf8'))
  .join('\n');
const manifest = readFileSync(join(root, 'manifest.json'), 'utf8');
const named = new Set([
  ...[...code.matchAll(/'([a-z]+(?:_[a-z0-9]+)*)'/g)].map((m) => m[1]),
  ...[...(code + manifest).matchAll(/__MSG_(\w+)__/g)].map((m) => m[1]),
]);

/** What the code surely asks for: not just any string that happens to be a name. */
const asked = [
  ...[...code.matchAll(/\bmessage\(\s*'(\w+)'/g)].map((m) => m[1] ?? ''),
  ...[...code.matchAll(/'((?:popup|options)_\w+)'/g)].map((m) => m[1] ?? ''),
  ...[...(code + manifest).matchAll(/__MSG_(\w+)__/g)].map((m) => m[1] ?? ''),
  ...kinds.map((kind) => `kind_${kind}`),
];

/** How the browsers fill a text: `$NAME$` is what the placeholder of that name holds, `$1` the first detail. */
const fill = ({ message, placeholders = {} }: Text): string =>
  message.replace(/\$(\w+)\$/g, (whole, name: string) => placeholders[name.toLowerCase()]?.content ?? whole);
const detailsOf = (text: Text): string[] => [...new Set(fill(text).match(/\$\d/g))].toSorted();

describe('the texts', () => {
  it('are there in the promised languages', () => {
    expect(languages.toSorted()).toEqual(['de', 'en', 'es', 'fr', 'ru', 'uk']);
  });

  it('lack none that the code asks for', () => {
    expect([...new Set(asked)].filter((name) => !(name in english))).toEqual([]);
  });

  it('hold none that nobody asks for', () => {
    expect(names.filter((name) => !named.has(name) && !fromData.some((start) => name.startsWith(start)))).toEqual([]);
  });

  it('have a sentence for each reason that is given, and for no other', () => {
    const given = [
      'rule',
      'remembered',
      'with-detail',
      ...clues.filter(({ speaks }) => speaks).map(({ name }) => name),
    ];
    const sentences = names.filter((name) => name.startsWith('because_'));
    expect(sentences.toSorted()).toEqual(given.map((name) => `because_${name.replaceAll('-', '_')}`).toSorted());
  });

  it('name no kind that does not exist', () => {
    const kindNames = names.filter((name) => name.startsWith('kind_'));
    expect(kindNames.toSorted()).toEqual(kinds.map((kind) => `kind_${kind}`).toSorted());
  });

  it('keep the description short enough for the stores', () => {
    const lengths = languages.map((language) => texts(language)['extension_description']?.message.length ?? 0);
    expect(Math.max(...lengths)).toBeLessThanOrEqual(132);
  });
});

describe.each(languages)('the texts in %s', (language) => {
  const own = texts(language);

  it('are complete, and no more', () => {
    expect(Object.keys(own).toSorted()).toEqual(names.toSorted());
  });

  it('take the same details as in English, all of them by a placeholder that exists', () => {
    const details = (all: Record<string, Text>) => names.map((name) => [name, detailsOf(all[name] ?? { message: '' })]);
    expect(details(own)).toEqual(details(english));
    expect(
      Object.values(own)
        .map(fill)
        .filter((text) => /\$\w+\$/.test(text)),
    ).toEqual([]);
  });

  it('are not empty and carry no stray spaces', () => {
    expect(Object.entries(own).filter(([, { message }]) => message === '' || message !== message.trim())).toEqual([]);
  });

  it('call one thing by one name, in the popup and in the settings', () => {
    expect(own['popup_settings']).toEqual(own['options_heading']);
    expect(own['popup_hide_again']).toEqual(own['options_stay_remove']);
  });

  it('say which language they are in', () => {
    expect(own['language']?.message).toBe(language);
  });

  it('stand in the order of their names, so that changes merge', () => {
    expect(Object.keys(own)).toEqual(Object.keys(own).toSorted());
    expect(read(language)).toBe(`${JSON.stringify(own, null, 2)}\n`);
  });
});
