import Readability from '@mozilla/readability/Readability';

const numberAttribute = 'data-stet-number';

/** Pages with more elements are left to the paragraph test alone: Readability would take longer than a reader's patience. */
const mostElements = 20_000;

/**
 * Takes a document; returns the elements that Readability keeps as the article; empty when it finds none.
 * Works on a numbered copy; the document itself is not changed.
 */
export function findArticle(page: Document): ReadonlySet<Element> {
  const originals = [...page.getElementsByTagName('*')];
  if (originals.length > mostElements) return new Set();
  const copy = page.cloneNode(true) as Document;
  [...copy.getElementsByTagName('*')].forEach((element, number) => element.setAttribute(numberAttribute, `${number}`));
  const parsed = new Readability<Node>(copy, { serializer: (node) => node }).parse();
  const content = parsed?.content;
  const kept =
    content instanceof Element || content instanceof DocumentFragment
      ? content.querySelectorAll(`[${numberAttribute}]`)
      : [];
  const article = new Set<Element>();
  for (const element of kept) {
    const original = originals[Number(element.getAttribute(numberAttribute))];
    if (original) article.add(original);
  }
  return article;
}
