import { parseHTML } from 'linkedom';
import { createServer } from 'vite';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { recogniseLanguages } from '../fit/recognise-languages';
import { readTestPages, type TestPage, testPageNames } from '../pages/expectation';
import { foundBy } from './found-by';
import { heldLive } from './held-live';
import { keptBy } from './kept-by';
import { pieceNames, pieceOf, takeAway } from './pieces';
import { takeApart } from './take-apart';
import { wrongWith } from './wrong-with';

const pages = new Map(
  testPageNames()
    .flatMap(readTestPages)
    .map((page) => [page.name, page]),
);
const live = Object.values(heldLive).flat();
const rows = [...keptBy, ...foundBy].flatMap(([pieces, names]) =>
  names.map((name) => ({ name, pieces, without: pieces.join('” and “') })),
);

let server: Awaited<ReturnType<typeof createServer>>;
let engine: typeof import('./engine');

beforeAll(async () => {
  const root = import.meta.dirname;
  server = await createServer({
    configFile: `${root}/../../vite.config.ts`,
    plugins: [takeApart()],
    server: { middlewareMode: true, hmr: false, ws: false, watch: null },
    appType: 'custom',
    logLevel: 'error',
  });
  engine = (await server.ssrLoadModule(`${root}/engine.ts`)) as typeof engine;
});

afterAll(() => server.close());

const pageOf = (name: string): TestPage => {
  const page = pages.get(name);
  if (!page) throw new Error(`There is no page ${name}.`);
  return page;
};

/** Takes the name of a page and those of pieces; returns what is wrong with the page without them. */
const wrongWithout = (name: string, names: readonly string[]): string[] => {
  const page = pageOf(name);
  const { document } = parseHTML(page.html);
  const languages = recogniseLanguages(document.documentElement.lang, document.body.textContent ?? '');
  const pieces = names.map(pieceOf);
  const putBack = takeAway(engine.parts, pieces);
  try {
    const exceptions = pieces.flatMap(({ rule }) => rule?.replace('##', '#@#') ?? []).join('\n');
    return wrongWith(document, page, engine.see(document, page.url, languages, exceptions));
  } finally {
    putBack();
  }
};

it('every page says what it is there for', () => {
  const held = new Set([...rows.map(({ name }) => name), ...live]);
  expect([...pages.keys()].filter((name) => !held.has(name))).toEqual([]);
  expect([...held].filter((name) => !pages.has(name))).toEqual([]);
  expect(rows.filter(({ name }) => live.includes(name))).toEqual([]);
});

it('every piece serves a page', () => {
  const taken = new Set(rows.flatMap(({ pieces }) => pieces));
  expect(pieceNames.filter((name) => !taken.has(name))).toEqual([]);
});

it.each([...pages.keys()].filter((name) => !live.includes(name)))('with all pieces %s is right', (name) => {
  expect(wrongWithout(name, [])).toEqual([]);
});

it.each(rows)('without “$without” $name fails', ({ name, pieces }) => {
  expect(wrongWithout(name, pieces)).not.toEqual([]);
});
