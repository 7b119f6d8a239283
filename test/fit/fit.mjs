// Fits the weights of the verdict (src/finder/weights.json) to the rows in test/fit/rows.gz.
//   npm run fit                        fits, and says how well by cross-validation over sites
//   npm run fit -- DIR                 first draws the rows anew from a labelled corpus
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runnerImport } from 'vite';

const root = resolve(import.meta.dirname, '../..');
const corpus = process.argv[2];
const file = resolve(root, 'test/fit/rows.gz');

/** @param {string} module */
const load = async (module) =>
  (await runnerImport(resolve(root, module), { configFile: false, root, logLevel: 'error' })).module;
const { packPages, unpackPages } = /** @type {typeof import('./rows')} */ (await load('test/fit/rows.ts'));
const { examplesOf } = /** @type {typeof import('./examples')} */ (await load('test/fit/examples.ts'));
const { fit } = /** @type {typeof import('./boost')} */ (await load('test/fit/boost.ts'));
const validation = /** @type {typeof import('./cross-validate')} */ (await load('test/fit/cross-validate.ts'));
const { measureNames, slopes } = /** @type {typeof import('./measures')} */ (await load('test/fit/measures.ts'));

if (corpus !== undefined) {
  const { drawCorpus, drawOwnPages } = /** @type {typeof import('./draw-corpus')} */ (
    await load('test/fit/draw-corpus.ts')
  );
  writeFileSync(file, packPages([...drawCorpus(resolve(corpus)), ...drawOwnPages()]));
}
const pages = unpackPages(readFileSync(file));
if (pages.some(({ rows }) => rows.some(({ measures }) => measures.length !== measureNames.length))) {
  console.error('The rows were drawn with other clues: npm run fit -- DIR_OF_A_LABELLED_CORPUS');
  process.exit(2);
}
const places = {
  askingChars: measureNames.indexOf('pleads-with-reader.askingChars'),
  emailFields: measureNames.indexOf('holds-email-field.emailFields'),
  askingHeadings: measureNames.indexOf('pleads-with-reader.askingHeadings'),
};
const model = fit(examplesOf(pages), slopes);

/** @param {import('./grow').Tree} tree @returns {unknown} */
const inHundredths = (tree) =>
  typeof tree === 'number' ? Math.round(tree * 100) : [tree[0], tree[1], inHundredths(tree[2]), inHundredths(tree[3])];

const trees = model.trees.map((tree) => JSON.stringify(inHundredths(tree)));
const head = `"measures":${JSON.stringify(measureNames)},"base":${Math.round(model.base * 100)}`;
writeFileSync(resolve(root, 'src/finder/weights.json'), `{${head},"trees":[\n${trees.join(',\n')}\n]}\n`);

/** @param {number} part @param {number} of */
const share = (part, of) => `${part}/${of} = ${((100 * part) / of).toFixed(1)}%`;
/** @param {string} title @param {import('./cross-validate').Score} score */
const print = (title, score) =>
  console.log(
    `${title}\n  core ${share(score.core, score.coreOf)}  wide ${share(score.wide, score.wideOf)}  ` +
      `pages wholly clean ${share(score.clean, score.cleanOf)}\n  article text lost on ${score.articlePages} pages, ` +
      `kept text lost on ${score.lostPages} (${score.lost} characters)`,
  );
const others = pages.filter(({ site }) => site >= 0);
print('On the pages the weights were fitted to, without our own', validation.scoreOf(others, model, places));
print('By cross-validation over sites', validation.crossValidate(pages, slopes, places));
