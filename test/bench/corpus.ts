import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { kinds } from '../../src/model/kind';
import type { BenchPage } from './bench-page';
import type { Label } from './labels';

const id = v.pipe(v.number(), v.integer(), v.minValue(0));

/** One line of `labels.jsonl`, as CONTRIBUTING describes it; what else a line says is passed over. */
const labelled = v.object({
  page: v.string(),
  url: v.pipe(v.string(), v.regex(/^https?:\/\//, 'an address begins with http:// or https://')),
  lang: v.optional(v.string(), ''),
  appeals: v.array(v.object({ id, kind: v.picklist(kinds), unsure: v.optional(v.boolean()) })),
  neutral: v.array(v.object({ id })),
  article: v.array(id),
});

type Labelled = v.InferOutput<typeof labelled>;

/** A page whose elements are numbered, and labelled by their numbers. */
interface LabelledPage extends BenchPage {
  readonly known: { readonly label: Label };
}

/** The page's own scripts stay off, as they were when it was labelled, and so do the frames. */
const headers = { 'Content-Security-Policy': "script-src 'none'; frame-src 'none'" };

const readLine = (line: string, place: string): Labelled => {
  try {
    return v.parse(labelled, JSON.parse(line));
  } catch (error) {
    throw new Error(`${place} is no label: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
};

const readLabels = (file: string): Labelled[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .map((line, index) => ({ line, place: `${file}, line ${index + 1},` }))
    .filter(({ line }) => line.trim() !== '')
    .map(({ line, place }) => readLine(line, place));

/** Takes the folder of a labelled corpus (`labels.jsonl`, `pages/`); returns its pages in the order of the labels. Throws, saying what is wrong, when it is none. */
export const readCorpus = (folder: string): LabelledPage[] => {
  const file = join(folder, 'labels.jsonl');
  if (!existsSync(file)) throw new Error(`${folder} is no labelled corpus: there is no ${file}`);
  return readLabels(file).map(({ page: name, url, lang, ...label }) => {
    const path = join(folder, 'pages', `${name}.html`);
    if (!existsSync(path)) throw new Error(`${file} names a page that is not there: ${path}`);
    return { name, url, lang, html: () => readFileSync(path), headers, known: { label } };
  });
};
