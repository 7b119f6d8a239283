import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { shelf as wordShelf } from '../src/clues/words/index';
import { defaultGeneral } from '../src/model/settings';
import { longestMemory, maxRemembered, maxSites, shelves } from '../src/model/site-memory';
import { floors } from './floors';
import { steps } from './run/steps.mjs';

const root = join(import.meta.dirname, '..');
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const json = (path: string): unknown => JSON.parse(read(path));

const documents = ['README.md', 'CONTRIBUTING.md', 'PRIVACY.md'] as const;
const readme = read('README.md');
const manifest = json('manifest.json') as {
  readonly permissions: string[];
  readonly host_permissions: string[];
  readonly '{{chrome}}.minimum_chrome_version': string;
  readonly '{{firefox}}.browser_specific_settings': { readonly gecko: { readonly strict_min_version: string } };
};
const { scripts, engines } = json('package.json') as {
  readonly scripts: Record<string, string>;
  readonly engines: { readonly node: string };
};
const english = json('public/_locales/en/messages.json') as Record<string, { readonly message: string }>;

/** Takes a text and a pattern with one group; returns what the group found, each once, sorted. */
const all = (text: string, pattern: RegExp): string[] =>
  [...new Set([...text.matchAll(pattern)].map((match) => match[1] ?? ''))].toSorted();

/** Takes a text and a heading of it; returns what stands under the heading. */
const under = (text: string, heading: string): string => text.split(`## ${heading}\n`)[1]?.split('\n## ')[0] ?? '';

/** Takes a text; returns the cells of its tables, row by row, without quotes of code. */
const rows = (text: string): string[][] =>
  [...text.matchAll(/^\| (`.*?|\d.*?) *\|$/gm)].map((match) => (match[1] ?? '').replaceAll('`', '').split(/ *\| */));

const nameOf = new Intl.DisplayNames(['en'], { type: 'language' });
const namesOf = (codes: Iterable<string>): string[] => [...codes].map((code) => nameOf.of(code) ?? '').toSorted();
const listed = (text: string, pattern: RegExp): string[] =>
  (pattern.exec(text.replaceAll('\n', ' '))?.[1] ?? '').split(/, | and /).toSorted();

/** What stands for any name in a path: `src/rules/shelf/KIND.txt`. */
const upToPlaceholder = (path: string): string => path.replace(/\/[^/]*\b(KIND|NAME|CODE|LANGUAGE)\b.*$/, '');

describe.each(documents)('%s', (document) => {
  const text = read(document);

  it('names no path that is not there', () => {
    const linked = [...all(text, /\]\((?!\w+:|#)([^)#]+)/g), ...all(text, /src="([^"]+)"/g)];
    const quoted = all(text, /`((?:src|test|public)\/[^`\s]*)`/g).map(upToPlaceholder);
    expect([...linked, ...quoted].filter((path) => !existsSync(join(root, path)))).toEqual([]);
  });

  it('names no command that is not there', () => {
    const named = [...all(text, /npm run ([\w:-]+)/g), ...all(text, /npm (start|test)\b/g)];
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });

  it('links to this repository by relative paths', () => {
    expect(all(text, /\]\((\/[^)]*)\)/g)).toEqual([]);
  });
});

describe('the README', () => {
  it('shows the house as it is', () => {
    const table = rows(under(readme, 'The house')).map(([floor, folder]) => [
      folder?.replace(/^src\/|\/$/g, ''),
      Number(floor),
    ]);
    expect(Object.fromEntries(table)).toEqual(floors);
  });

  it('says of each kind whether it is hidden at first', () => {
    const table = rows(readme.split('## Install')[0] ?? '').map(([kind, , first]) => [kind, first === 'hidden']);
    expect(Object.fromEntries(table)).toEqual(defaultGeneral.kinds);
  });

  it('names the languages of pages, and counts them', () => {
    const others = [...wordShelf.keys()].filter((code) => code !== 'en');
    expect(listed(readme, /other languages: ([^.]+)\./)).toEqual(namesOf(others));
    expect(all(readme, /(\d+)\s(?:other\s)?languages/g)).toEqual([String(others.length)]);
  });

  it('names the languages of the interface', () => {
    const named = listed(readme, /interface speaks ([^.]+), whichever/);
    expect(named).toEqual(namesOf(readdirSync(join(root, 'public/_locales'))));
  });

  it('names the oldest Node, Chrome and Firefox that will do', () => {
    expect(`>=${/Node\]\(\S+ ([\d.]+)/.exec(readme)?.[1]}.0`).toBe(engines.node);
    expect(/\*\*Chrome\*\* (\d+)/.exec(readme)?.[1]).toBe(manifest['{{chrome}}.minimum_chrome_version']);
    const { gecko } = manifest['{{firefox}}.browser_specific_settings'];
    expect(`${/\*\*Firefox\*\* (\d+)/.exec(readme)?.[1]}.0`).toBe(gecko.strict_min_version);
  });

  it('names every part that npm test knows', () => {
    const sentence = /runs one part:([^.]+)\./.exec(readme)?.[1] ?? '';
    expect(all(sentence, /`([\w-]+)`/g)).toEqual([...new Set(steps.flatMap(({ parts }) => parts))].toSorted());
  });
});

it.each([
  [readme, 'In the browser'],
  [read('PRIVACY.md'), 'How to erase everything'],
])('what is bold under a heading about the interface is called so there', (text, heading) => {
  const texts = new Set(Object.values(english).map(({ message }) => message));
  const bold = all(under(text, heading), /\*\*([^*]+)\*\*/g);
  expect(bold).not.toEqual([]);
  expect(bold.filter((label) => !texts.has(label))).toEqual([]);
});

describe('what is promised of privacy', () => {
  it('names exactly the permissions that Stet asks for', () => {
    const named = rows(under(read('PRIVACY.md'), 'Permissions')).map(([permission]) => permission);
    expect(named).toEqual([...manifest.permissions, ...manifest.host_permissions]);
  });

  it('says how much is remembered at most', () => {
    const [, boxes, sites, days] = /newest (\d+)\sboxes .* (\d+)\ssites .* (\d+)\sdays/s.exec(read('PRIVACY.md')) ?? [];
    expect([boxes, sites, days].map(Number)).toEqual([maxRemembered, shelves * maxSites, longestMemory]);
  });

  it('holds: no file of src makes a request or runs what comes from elsewhere', () => {
    const sending =
      /\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection|importScripts|\beval\(|new Function\(|import\(/;
    const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((f) =>
      /(?<!\.d)\.tsx?$/.test(f),
    );
    expect(files.filter((file) => sending.test(read(join('src', file))))).toEqual([]);
  });
});
