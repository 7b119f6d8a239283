import { parseHTML } from 'linkedom';
import { siteOf } from '../../src/model/site';
import { readCorpus } from '../bench/corpus';
import type { Label } from '../bench/labels';
import { readTestPages, type TestPage, testPageNames } from '../pages/expectation';
import { drawPage, type Labels } from './draw-rows';
import type { Page } from './rows';

const labelsIn = (document: Document, { appeals, neutral, article }: Label): Labels => {
  const byNumber = new Map(
    [...document.querySelectorAll('[data-bid]')].map((e) => [Number(e.getAttribute('data-bid')), e]),
  );
  const numbered = (ids: readonly number[]): Set<Element> => new Set(ids.flatMap((id) => byNumber.get(id) ?? []));
  const unsure = appeals.filter((appeal) => appeal.unsure === true);
  return {
    appeals: appeals.flatMap(({ id, kind, unsure: open }) => {
      const element = open === true ? undefined : byNumber.get(id);
      return element ? [{ element, kind }] : [];
    }),
    free: numbered([...neutral, ...unsure].map(({ id }) => id)),
    article: numbered(article),
  };
};

/** Takes the folder of a labelled corpus (`labels.jsonl`, `pages/`); returns its pages in numbers, in the order of the labels. */
export const drawCorpus = (corpus: string): Page[] => {
  const labelled = readCorpus(corpus);
  const sites = [...new Set(labelled.map(({ url }) => siteOf(new URL(url).hostname)))];
  return labelled.map(({ url, html, known: { label } }) => {
    const { document } = parseHTML(String(html()));
    return drawPage(document, url, labelsIn(document, label), sites.indexOf(siteOf(new URL(url).hostname)));
  });
};

const labelsOf = (document: Document, { hidden, neutral }: TestPage): Labels => ({
  appeals: hidden.flatMap(({ select, kind }) =>
    [...document.querySelectorAll(select)].map((element) => ({ element, kind })),
  ),
  free: new Set(neutral.flatMap((select) => [...document.querySelectorAll(select)])),
  article: new Set(document.querySelectorAll('main, article')),
});

/** Returns our own test pages in numbers, none of them of any site: they are learnt from, and never counted. */
export const drawOwnPages = (): Page[] =>
  testPageNames()
    .flatMap(readTestPages)
    // A wall asks as an appeal does: that it must stand is no matter of how it looks.
    .filter(({ wall }) => wall !== true)
    .map((page) => {
      const { document } = parseHTML(page.html);
      return drawPage(document, page.url, labelsOf(document, page), ownSite);
    });

const ownSite = -1;
