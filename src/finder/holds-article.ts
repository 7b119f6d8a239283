import { type Facts, many } from '../model/facts';

/** As much prose as a short article has (characters). */
export const shortArticle = 600;
const fewestParagraphs = 3;

/** Takes the facts of a page; tells whether it holds as much prose, outside of what asks, as a short article. */
export const holdsArticle = (page: Facts): boolean =>
  many(page, 'quietChars') >= shortArticle && many(page, 'quietBlocks') >= fewestParagraphs;
