import type { Look } from '../model/look';
import { asksAmongParagraphs, asksByForm } from './asks-plainly';
import type { Certainty } from './verdict';

/** While the page is still coming, only what is this certain is taken for an appeal (log-odds). */
export const certain: Certainty = 1.2;

/** Once the page is there, and with it the column of its text, this is enough; below it, doubt leaves the box visible. Chosen by cross-validation over sites. */
export const enough: Certainty = -0.8;

/** A paragraph or a heading among those of the article needs more: it may speak of asking without asking. */
export const enoughInColumn: Certainty = 1.5;

const inColumn = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

/** Takes a look; tells whether it is one of the paragraphs or headings of the article. */
export const isParagraph = (look: Look): boolean => look.stepsToColumn <= 1 && inColumn.has(look.tag);

/** Takes a look; tells whether it asks so plainly, for where it stands, that the verdict need not be sure. */
export const asksPlainly = (look: Look): boolean => (isParagraph(look) ? asksAmongParagraphs(look) : asksByForm(look));

/** Takes a look, how certain the verdict is, and how certain is enough; tells whether it is an appeal. */
export const isAppeal = (look: Look, certainty: Certainty, sure: Certainty): boolean =>
  certainty >= (isParagraph(look) ? Math.max(sure, enoughInColumn) : sure) || asksPlainly(look);
