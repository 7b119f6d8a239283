import { resolve } from 'node:path';
import type { BenchPage } from './bench-page';
import { readCorpus } from './corpus';
import { ownPages } from './own-pages';

/** Takes the folder of a corpus, or none for our own pages, and a text; returns the pages whose name contains it. Throws when there are none. */
export const choosePages = (folder: string | undefined, only: string): BenchPage[] => {
  const all = folder === undefined ? ownPages() : readCorpus(resolve(folder));
  const pages = all.filter(({ name }) => name.includes(only));
  if (pages.length === 0) throw new Error(`no page has “${only}” in its name`);
  return pages;
};
