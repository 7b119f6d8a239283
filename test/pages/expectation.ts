import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { type Kind, kinds } from '../../src/model/kind';
import { hashNames, hashSelector } from './hash-names';

const schema = v.strictObject({
  url: v.pipe(v.string(), v.regex(/^http:\/\//)),
  hashedUrl: v.optional(v.pipe(v.string(), v.regex(/^http:\/\//))),
  hidden: v.array(v.strictObject({ select: v.string(), kind: v.picklist(kinds) })),
  kept: v.array(v.string()),
  begging: v.array(v.string()),
  neutral: v.optional(v.array(v.string()), []),
  wall: v.optional(v.literal(true)),
});

/** One page of test/pages as it is opened, and what must become of it. */
export interface TestPage {
  readonly name: string;
  readonly url: string;
  readonly html: string;
  readonly hidden: readonly { readonly select: string; readonly kind: Kind }[];
  readonly kept: readonly string[];
  readonly begging: readonly string[];
  readonly neutral: readonly string[];
  /** The popup says that the article is cut off. */
  readonly wall?: true | undefined;
}

/** Takes what `kept` names; tells whether it is a selector and no sentence. */
export const isSelector = (kept: string): boolean => /^[.#[]/.test(kept);

/** Takes a folder of test/pages; returns its page, and its hashed copy where one is asked for. Throws when the expectation is missing or broken. */
export const readTestPages = (name: string): TestPage[] => {
  const folder = join(import.meta.dirname, name);
  const html = readFileSync(join(folder, 'page.html'), 'utf8');
  const { hashedUrl, ...expected } = v.parse(schema, JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')));
  const page = { name, html, ...expected };
  if (hashedUrl === undefined) return [page];
  const hashed = {
    name: `${name}, hashed`,
    html: hashNames(html),
    url: hashedUrl,
    hidden: expected.hidden.map(({ select, kind }) => ({ select: hashSelector(select), kind })),
    kept: expected.kept.map((kept) => (isSelector(kept) ? hashSelector(kept) : kept)),
    begging: expected.begging,
    neutral: expected.neutral.map((select) => hashSelector(select)),
    wall: expected.wall,
  };
  return [page, hashed];
};

/** The names of all folders of test/pages. */
export const testPageNames = (): string[] =>
  readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);

const withoutSearch = (url: string): string => url.replace(/[?#].*/, '');

/** Takes pages; returns what the server says to an address: the page that stands there, whatever the query. */
export const answerWith =
  (pages: readonly TestPage[]) =>
  (url: URL): { body: string } | undefined => {
    const page = pages.find((one) => withoutSearch(one.url) === withoutSearch(url.href));
    return page && { body: page.html };
  };
