import { isNamedAsAppeal } from '../clues/named-as-appeal';
import { type FactName, type Facts, many } from '../model/facts';
import { type Look, region } from '../model/look';
import { asksPlainly, isParagraph } from './asks-plainly';
import type { Certainty } from './verdict';

/** While the page is still coming, only what is this certain is taken for an appeal (log-odds). */
const certain: Certainty = 1.2;

/** Once the page is there, and with it the column of its text, this is enough; below it, doubt leaves the box visible. Chosen by cross-validation over sites. */
const enough: Certainty = -1.1;

/** A paragraph or a heading among those of the article needs more: it may speak of asking without asking. */
const enoughInColumn: Certainty = 2;

/** One longer than this (characters) reports: no verdict takes it for an appeal. */
const longLine = 300;
/** No verdict is ever so sure. */
export const never: Certainty = 99;

/** What asks and leaves nothing to answer by, no link, button, field or frame, needs more, too; most of all beside the paragraphs of the article. */
const enoughUnanswered: Certainty = 2;
const enoughUnansweredInColumn: Certainty = 4;
const controls: readonly FactName[] = ['links', 'buttons', 'emailFields', 'textFields', 'forms', 'frames'];

/** A box right beside those paragraphs needs somewhat more than one elsewhere. */
export const enoughBesideParagraphs: Certainty = 0.2;

/** Prose may speak of asking: what asks in it, and has no field for an address, needs more than what asks in few words. */
const enoughInProse: Certainty = -0.4;

/** Paragraphs stand elsewhere, too: in the entries of a live blog, on a page of many articles. */
const enoughInParagraph: Certainty = 0.5;

/** In the article and right beside its paragraphs stand the tools of the page: some ask to log in first, some bars have one link that asks among more than these. */
const enoughAmongTools: Certainty = 2;
const mostLinks = 6;

/** A box with more links to stories than this leads to them, and may hold an appeal among them. */
const mostStories = 5;
const enoughAmongStories: Certainty = 1;

/** What has no field for an address and no name that says what it asks for needs so much more in the article than elsewhere: an article, too, speaks of asking, and shows what others have built. Chosen by cross-validation over sites. */
const moreInArticle: Certainty = 1.5;

const isAnswered = (facts: Facts): boolean => controls.some((name) => many(facts, name) > 0);

const isInArticle = ({ inside }: Look): boolean => (inside & region.article) !== 0;

const isTool = (look: Look, isInColumn: boolean): boolean => {
  if (many(look.facts, 'emailFields') > 0) return false;
  if (many(look.facts, 'against') > 0) return isInColumn || isInArticle(look);
  return isInColumn && many(look.facts, 'links') > mostLinks;
};

const isUnnamed = ({ facts, ownNames }: Look): boolean =>
  many(facts, 'emailFields') === 0 && !isNamedAsAppeal(ownNames);

const enoughElsewhere = (look: Look): Certainty => {
  const isInColumn = look.stepsToColumn <= 1;
  if (isParagraph(look) && many(look.facts, 'chars') > longLine) return never;
  if (!isAnswered(look.facts)) return isInColumn ? enoughUnansweredInColumn : enoughUnanswered;
  if (isParagraph(look)) return enoughInColumn;
  if (many(look.facts, 'storyLinks') > mostStories) return enoughAmongStories;
  if (isTool(look, isInColumn)) return enoughAmongTools;
  if (isInColumn) return enoughBesideParagraphs;
  if (many(look.facts, 'emailFields') > 0 || many(look.facts, 'proseChars') === 0) return enough;
  return look.tag === 'p' ? enoughInParagraph : enoughInProse;
};

/** Takes a look; returns how certain the verdict must be of it, at the least. */
export const enoughFor = (look: Look): Certainty =>
  enoughElsewhere(look) + (isInArticle(look) && isUnnamed(look) ? moreInArticle : 0);

/** Takes facts and whether the page has come to its end; tells whether an element with such facts can be taken for an appeal: before the end only what one can answer. */
export const mayBeAppeal = (facts: Facts, whole: boolean): boolean => whole || isAnswered(facts);

/**
 * Takes a look and whether the page has come to its end; returns how certain the verdict must be, at the least, to take
 * the element for an appeal: certain indeed while the page is coming, `never` where no verdict can be.
 */
export function leastFor(look: Look, whole: boolean): Certainty {
  if (asksPlainly(look)) return -never;
  if (whole) return enoughFor(look);
  return isAnswered(look.facts) ? Math.max(certain, enoughFor(look)) : never;
}
