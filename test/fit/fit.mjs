// Fits the weights of the verdict (src/finder/weights.json) to a labelled corpus: npm run fit -- DIR
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const corpus = process.argv[2];
if (corpus === undefined) {
  console.error('usage: npm run fit -- DIR_OF_A_LABELLED_CORPUS');
  process.exit(2);
}

/** @param {string} file */
const load = async (file) =>
  (await runnerImport(resolve(root, file), { configFile: false, root, logLevel: 'error' })).module;
const { drawRows } = /** @type {typeof import('./rows')} */ (await load('test/fit/rows.ts'));
const { fit } = /** @type {typeof import('./boost')} */ (await load('test/fit/boost.ts'));
const { measureNames } = /** @type {typeof import('../../src/finder/measures')} */ (
  await load('src/finder/measures.ts')
);

const rows = drawRows(resolve(corpus));
const model = fit(rows);

/** @param {import('./boost').Tree} tree @returns {unknown} */
const inHundredths = (tree) =>
  typeof tree === 'number' ? Math.round(tree * 100) : [tree[0], tree[1], inHundredths(tree[2]), inHundredths(tree[3])];

const trees = model.trees.map((tree) => JSON.stringify(inHundredths(tree)));
const head = `"measures":${measureNames.length},"base":${Math.round(model.base * 100)}`;
writeFileSync(resolve(root, 'src/finder/weights.json'), `{${head},"trees":[\n${trees.join(',\n')}\n]}\n`);
console.log(`${rows.length} rows, ${rows.filter((row) => row.appeal).length} of them appeals: src/finder/weights.json`);
