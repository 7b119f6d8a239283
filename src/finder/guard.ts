import type { Place } from '../dom/place';
import { many } from '../model/look';

/** What keeps article text from being hidden knows the page as far as it has been read, and the article once Readability has spoken. */
export interface Ground {
  /** Facts of the whole page. */
  readonly page: Place['facts'];
  /** The elements that make the article; undefined while nobody has said. */
  readonly article: ReadonlySet<Element> | undefined;
}

/** No appeal holds a larger share of a page's quiet prose, once there is as much prose as in a short article (characters). */
const largestShare = 0.35;
const shortArticle = 600;

/** Half of a page's prose is its article, also where every paragraph speaks of asking. */
const largestShareOfProse = 0.5;

/** Beside its asking an appeal may plead and explain: so many quiet characters for each that asks, and so many free. */
const quietForEachAsking = 1;
const quietFree = 120;

const untouchable = new Set(['html', 'body', 'main', 'head']);

const paragraphTags = 'p, li, blockquote, h2, h3, h4, dd, dt, td, pre, div';

/** Characters of article text in the element, by Readability's word: text of paragraphs it kept. */
const articleChars = (element: Element, article: ReadonlySet<Element>): number => {
  let chars = article.has(element) ? (element.textContent ?? '').length : 0;
  if (chars > 0) return chars;
  for (const inside of element.querySelectorAll(paragraphTags))
    if (
      article.has(inside) &&
      !(inside.parentElement && article.has(inside.parentElement) && element.contains(inside.parentElement))
    )
      chars += (inside.textContent ?? '').trim().length;
  return chars;
};

/** The head and the foot of a page, which name the site and lead through it, and what a picture is called. */
const isFrameOfPage = ({ element: { localName }, facts }: Place): boolean =>
  untouchable.has(localName) ||
  ((localName === 'header' || localName === 'nav') && many(facts, 'homeLinks') > 0) ||
  (localName === 'footer' && many(facts, 'notices') > 0) ||
  ((localName === 'figure' || localName === 'figcaption') && many(facts, 'chars') > 0);

/** A check box for a newsletter belongs to the form for comments it stands in. */
const isInFormToWriteIn = (place: Place): boolean => {
  for (let up = place.parent; up; up = up.parent)
    if (up.element.localName === 'form') return many(up.facts, 'textAreas') > 0;
  return false;
};

/**
 * Takes a place and the ground it stands on; tells whether it must stand, whatever a rule or a clue says:
 * it holds the headline, the masthead, a caption, a legal notice, readers' comments, or text of the article.
 */
export function mustStand(place: Place, { page, article }: Ground): boolean {
  const { element, facts } = place;
  if (isFrameOfPage(place)) return true;
  if (many(facts, 'textAreas') > 0 && many(facts, 'emailFields') === 0) return true;
  if (isInFormToWriteIn(place) || (many(facts, 'notices') > 0 && many(facts, 'emailFields') === 0)) return true;
  const quiet = many(facts, 'quietChars');
  const asking = many(facts, 'askingChars');
  if (many(facts, 'headlines') > 0 && (quiet > 0 || asking === 0)) return true;
  const prose = many(facts, 'proseChars');
  if (prose >= shortArticle && prose > largestShareOfProse * many(page, 'proseChars')) return true;
  const all = many(page, 'quietChars');
  if (all >= shortArticle && quiet > largestShare * all) return true;
  if (quiet > quietForEachAsking * asking + quietFree) return true;
  return article !== undefined && quiet > asking && articleChars(element, article) > quietFree;
}
