import { type FactName, type Look, many } from '../model/look';
import { asksAmongParagraphs, asksByForm } from './asks-plainly';
import type { Certainty } from './verdict';

/** While the page is still coming, only what is this certain is taken for an appeal (log-odds). */
const certain: Certainty = 1.2;

/** Once the page is there, and with it the column of its text, this is enough; below it, doubt leaves the box visible. Chosen by cross-validation over sites. */
const enough: Certainty = -1.1;

/** A paragraph or a heading among those of the article needs more: it may speak of asking without asking. */
const enoughInColumn: Certainty = 1.5;

/** What asks and leaves nothing to answer by, no link, button, field or frame, may only speak of asking. */
const enoughUnanswered: Certainty = 3;
const answers: readonly FactName[] = ['links', 'buttons', 'emailFields', 'textFields', 'forms', 'frames'];

/** A box right beside those paragraphs needs somewhat more than one elsewhere. */
const enoughBesideParagraphs: Certainty = 0.2;

/** A paragraph longer than this (characters) reports; it needs as much as what leaves nothing to answer by. */
const longLine = 300;

const inColumn = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

/** It is one of the paragraphs or headings of the article. */
const isParagraph = (look: Look): boolean => look.stepsToColumn <= 1 && inColumn.has(look.tag);

/** Takes a look; tells whether it asks so plainly, for where it stands, that the verdict need not be sure. */
export const asksPlainly = (look: Look): boolean => (isParagraph(look) ? asksAmongParagraphs(look) : asksByForm(look));

const isAnswered = ({ facts }: Look): boolean => answers.some((name) => many(facts, name) > 0);

/** Takes a look; returns how certain the verdict must be of it, at the least. */
export function enoughFor(look: Look): Certainty {
  if (!isAnswered(look)) return enoughUnanswered;
  if (!isParagraph(look)) return look.stepsToColumn <= 1 ? enoughBesideParagraphs : enough;
  return many(look.facts, 'chars') > longLine ? enoughUnanswered : enoughInColumn;
}

/** Takes a look, how certain the verdict is, and whether the page has come to its end; tells whether it is an appeal, certainly so while the page is coming. */
export function isAppeal(look: Look, certainty: Certainty, whole: boolean): boolean {
  if (asksPlainly(look)) return true;
  if (whole) return certainty >= enoughFor(look);
  return isAnswered(look) && certainty >= Math.max(certain, enoughFor(look));
}
