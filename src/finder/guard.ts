import { isNamedAsAppeal } from '../clues/named-as-appeal';
import type { Place } from '../dom/place';
import { many, nameBits } from '../model/facts';
import { region } from '../model/look';
import { holdsMoreThanForm } from './holds-more-than-form';
import { isMostOfPage } from './is-most-of-page';
import { onlySpeaksOfAsking } from './only-speaks-of-asking';

/** What the guard knows of the page, as far as it has been read. */
interface Ground {
  /** Facts of the whole page. */
  readonly page: Place['facts'];
  /** The page has come to its end. */
  readonly whole: boolean;
  /** What is known of an element. */
  readonly of: (element: Element) => Place | undefined;
}

/** Beside its asking an appeal may plead and explain: so many quiet characters for each that asks, and a share of the page's free, between these two. */
const quietForEachAsking = 1;
const quietFree = 120;
const quietFreeAtMost = 600;
const freeShare = 0.15;

/** One or two of its paragraphs may sound like a report (characters). */
const reportsFree = 700;

const untouchable = new Set(['body', 'main']);

/** The head and the foot of a page, which name the site and lead through it, and what a picture is called. */
const isFrameOfPage = ({ element: { localName }, facts }: Place): boolean =>
  untouchable.has(localName) || many(facts, 'pageFrames') > 0 || (localName === 'figure' && many(facts, 'chars') > 0);

/** Names that are given to the text itself, to who wrote it, and to what readers wrote. */
const namesToStand = nameBits('namedArticle', 'namedAuthor', 'namedComments');
const comments = nameBits('namedComments');
const sharing = nameBits('namedShare');
const leading = nameBits('namedNavigation');

/** So many links make a menu. */
const menu = 5;

/** Named so, and not as what asks. With a field for an address in it the name counts for nothing: names lie. */
const isNamedToStand = ({ ownNames, facts }: Place): boolean =>
  many(facts, 'emailFields') === 0 &&
  !isNamedAsAppeal(ownNames) &&
  ((ownNames & namesToStand) !== 0 ||
    ((ownNames & sharing) !== 0 && many(facts, 'toShare') > 0) ||
    ((ownNames & leading) !== 0 && (many(facts, 'links') >= menu || many(facts, 'homeLinks') > 0)));

/** A check box for a newsletter belongs to the form for comments it stands in. */
const isInFormToWriteIn = (place: Place): boolean => {
  for (let up = place.parent; up; up = up.parent)
    if (up.element.localName === 'form') return many(up.facts, 'textAreas') > 0;
  return false;
};

/** A quotation; a question and its answer, or a word and what it means. */
const sayings = new Set(['blockquote', 'dt', 'dd']);

/** What was said when, and by whom: a byline, a comment, a report of a live blog, a story among stories, a quotation, a caption. */
const isSaidBySomebody = ({ element, inside, ownNames, facts }: Place): boolean =>
  sayings.has(element.localName) ||
  (inside & region.quotation) !== 0 ||
  ((inside & region.comments) !== 0 && element.localName === 'p') ||
  (((inside & region.comments) !== 0 || (ownNames & comments) !== 0) && many(facts, 'textAreas') > 0) ||
  many(facts, 'sayings') > 0;

/** The page's only headline, outside of a form; or one with more beside it than its asking. */
const holdsHeadline = ({ facts, floats }: Place, { page }: Ground): boolean => {
  if (many(facts, 'headlines') === 0) return false;
  if (many(facts, 'quietChars') > 0 || many(facts, 'askingChars') === 0) return true;
  return !floats && many(facts, 'emailFields') === 0 && many(facts, 'headlines') === many(page, 'headlines');
};

/** A place to write, which may ask for the writer's address, too; or a legal notice. */
const isNoAppeal = ({ facts }: Place): boolean => {
  const isForMail = many(facts, 'emailFields') > 0;
  if (many(facts, 'textAreas') > 0) return !isForMail || many(facts, 'newsletter') + many(facts, 'signUp') === 0;
  return !isForMail && many(facts, 'notices') > 0;
};

/** More of it reports on asking, or asks for nothing, than asks. */
const holdsReports = ({ facts }: Place): boolean => {
  const reports = many(facts, 'reportChars');
  if (reports === 0 || many(facts, 'emailFields') > 0) return false;
  return many(facts, 'quietChars') + 2 * reports > many(facts, 'askingChars') + reportsFree;
};

/**
 * Takes a place and the ground it stands on; tells whether it must stand, whatever a rule or a clue says:
 * it holds the headline, the masthead, a byline, a caption, a legal notice, readers' comments, or text of the article.
 */
export function mustStand(place: Place, ground: Ground): boolean {
  const { facts } = place;
  if (many(facts, 'unread') > 0) return true;
  if (isFrameOfPage(place) || holdsHeadline(place, ground)) return true;
  if (isNoAppeal(place) || isInFormToWriteIn(place)) return true;
  if (isNamedToStand(place) || isSaidBySomebody(place)) return true;
  if (isMostOfPage(place, ground) || onlySpeaksOfAsking(place) || holdsMoreThanForm(place, ground.of)) return true;
  if (holdsReports(place)) return true;
  const quiet = many(facts, 'quietChars');
  const asks = many(facts, 'askingChars');
  const free = Math.max(quietFree, Math.min(quietFreeAtMost, freeShare * many(ground.page, 'quietChars')));
  return quiet > quietForEachAsking * asks + free;
}
