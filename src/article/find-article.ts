import Readability from '@mozilla/readability/Readability';

const numberAttribute = 'data-stet-number';

/** Pages with more elements are left to the paragraph test alone: Readability would take longer than a reader's patience. */
const mostElements = 20_000;

/**
 * Takes a document; returns the elements that Readability keeps as the article; empty when it finds none.
 * Works on a numbered copy; the document itself is not changed.
 */
export function findArticle(page: Document): ReadonlySet<Element> {
  const originals = [...page.querySelectorAll('*')];
  if (originals.length > mostElements) return new Set();
  const copy = page.cloneNode(true) as Document;
  [...copy.querySelectorAll('*')].forEach((element, number) => element.setAttribute(numberAttribute, `${number}`));
  // Readability hands its serializer the box it has put the article into.
  const parsed = new Readability(copy, { serializer: (box) => box as Element }).parse();
  const article = new Set<Element>();
  for (const element of parsed?.content?.querySelectorAll(`[${numberAttribute}]`) ?? []) {
    const original = originals[Number(element.getAttribute(numberAttribute))];
    if (original) article.add(original);
  }
  return article;
}
