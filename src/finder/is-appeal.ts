import { type FactName, type Look, many } from '../model/look';
import { asksAmongParagraphs, asksByButton, asksByForm, asksByFrame } from './asks-plainly';
import type { Certainty } from './verdict';

/** While the page is still coming, only what is this certain is taken for an appeal (log-odds). */
const certain: Certainty = 1.2;

/** Once the page is there, and with it the column of its text, this is enough; below it, doubt leaves the box visible. Chosen by cross-validation over sites. */
const enough: Certainty = -1.1;

/** A paragraph or a heading among those of the article needs more: it may speak of asking without asking. */
const enoughInColumn: Certainty = 2;

/** One longer than this (characters) reports, and no verdict is ever so sure of it. */
const longLine = 300;
const never: Certainty = 99;

/** So does what asks and leaves nothing to answer by, no link, button, field or frame; most of all beside the paragraphs of the article. */
const enoughUnanswered: Certainty = 2;
const enoughUnansweredInColumn: Certainty = 4;
const answers: readonly FactName[] = ['links', 'buttons', 'emailFields', 'textFields', 'forms', 'frames'];

/** A box right beside those paragraphs needs somewhat more than one elsewhere. */
export const enoughBesideParagraphs: Certainty = 0.2;

/** Prose may speak of asking: what asks in it, and has no field for an address, needs more than what asks in few words. */
const enoughInProse: Certainty = -0.4;

/** Paragraphs stand elsewhere, too: in the entries of a live blog, on a page of many articles. */
const enoughInParagraph: Certainty = 0.5;

/** Right beside the paragraphs stand the tools of the page: some ask to log in first, some bars have one link that asks among more than these. */
const enoughAmongTools: Certainty = 2;
const mostLinks = 6;

/** A box with more links to stories than this leads to them, and may hold an appeal among them. */
const mostStories = 5;
const enoughAmongStories: Certainty = 1;

const inColumn = new Set(['p', 'li', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote']);

/** It is one of the paragraphs or headings of the article. */
const isParagraph = (look: Look): boolean => look.stepsToColumn <= 1 && inColumn.has(look.tag);

/** Takes a look; tells whether it asks so plainly, for where it stands, that the verdict need not be sure. */
export const asksPlainly = (look: Look): boolean =>
  isParagraph(look) ? asksAmongParagraphs(look) : asksByForm(look) || asksByFrame(look) || asksByButton(look);

const isAnswered = ({ facts }: Look): boolean => answers.some((name) => many(facts, name) > 0);

const holdsTools = ({ facts }: Look): boolean => many(facts, 'against') > 0 || many(facts, 'links') > mostLinks;

/** Takes a look; returns how certain the verdict must be of it, at the least. */
export function enoughFor(look: Look): Certainty {
  const isInColumn = look.stepsToColumn <= 1;
  if (isParagraph(look) && many(look.facts, 'chars') > longLine) return never;
  if (!isAnswered(look)) return isInColumn ? enoughUnansweredInColumn : enoughUnanswered;
  if (isParagraph(look)) return enoughInColumn;
  if (many(look.facts, 'storyLinks') > mostStories) return enoughAmongStories;
  const hasField = many(look.facts, 'emailFields') > 0;
  if (isInColumn) return !hasField && holdsTools(look) ? enoughAmongTools : enoughBesideParagraphs;
  if (hasField || many(look.facts, 'proseChars') === 0) return enough;
  return look.tag === 'p' ? enoughInParagraph : enoughInProse;
}

/** Takes a look, how certain the verdict is, and whether the page has come to its end; tells whether it is an appeal, certainly so while the page is coming. */
export function isAppeal(look: Look, certainty: Certainty, whole: boolean): boolean {
  if (asksPlainly(look)) return true;
  if (whole) return certainty >= enoughFor(look);
  return isAnswered(look) && certainty >= Math.max(certain, enoughFor(look));
}
