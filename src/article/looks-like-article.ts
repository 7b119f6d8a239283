import { isProbablyReaderable } from '@mozilla/readability';

/** Takes a document; tells whether it looks like an article, by Readability's quick test. */
export const looksLikeArticle = (page: Document): boolean => isProbablyReaderable(page);
