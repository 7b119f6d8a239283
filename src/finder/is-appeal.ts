import type { Look } from '../model/look';
import { asksAmongParagraphs, asksByForm } from './asks-plainly';
import type { Certainty } from './verdict';

/** While the page is still coming, only what is this certain is taken for an appeal (log-odds). */
export const certain: Certainty = 1.2;
/** Once the page is there, this is enough; below it, doubt leaves the box visible. Chosen by cross-validation over sites. */
export const enough: Certainty = 0.4;

/** A paragraph or a heading among those of the article needs more: it may speak of asking without asking. */
const enoughInColumn: Certainty = 1.5;
const inColumn = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

/** Takes a look, how certain the verdict is, and how certain it must be; tells whether it is an appeal. */
export const isAppeal = (look: Look, certainty: Certainty, sure: Certainty): boolean => {
  const isParagraph = look.stepsToColumn <= 1 && inColumn.has(look.tag);
  if (isParagraph) return certainty >= Math.max(sure, enoughInColumn) || asksAmongParagraphs(look);
  return certainty >= sure || asksByForm(look);
};
