import { count, type FactName, type Facts, placeOf, type TargetKind, wordKinds } from '../model/look';
import { spokenBy } from './spoken';

/** How the things read from the page are judged; each answer depends on its argument alone. */
export interface Judges {
  /** Takes a text as it stands in the page; returns how many words of each of `wordKinds` it has; undefined when it has none. */
  readonly text: (text: string) => ArrayLike<number> | undefined;
  readonly target: (address: string) => TargetKind | undefined;
  /** Takes a frame's address, title and names; tells whether it is a known widget of asking. */
  readonly frame: (described: string) => boolean;
  /** Takes names; returns a bit for each of `nameKinds`. */
  readonly names: (names: string) => number;
}

const factOfTag = new Map<string, FactName>([
  ['h1', 'headlines'],
  ['h2', 'headings'],
  ['h3', 'headings'],
  ['h4', 'headings'],
  ['h5', 'headings'],
  ['h6', 'headings'],
  ['li', 'items'],
  ['article', 'cards'],
  ['form', 'forms'],
  ['img', 'pictures'],
  ['picture', 'pictures'],
  ['textarea', 'textAreas'],
  ['time', 'sayings'],
]);

/** Types of input that the reader does not write into. */
const unwritten = /^(hidden|submit|button|image|reset|radio|checkbox|range|color)$/;

const attribute = (element: Element, name: string): string => element.getAttribute(name) ?? '';

/** A password, or the card one pays with: so a field says by its type, its names or what it shows. */
const secret = /^cc-| cc-|card.?num|kartennummer|\bcv[cv]\b|\biban\b|(\d{4} ?){4}/i;

const inputFact = (element: Element): FactName | undefined => {
  const type = attribute(element, 'type').toLowerCase();
  // Who sends in a file, sends in words.
  if (type === 'file') return 'sayings';
  if (unwritten.test(type)) return undefined;
  const described = ['name', 'id', 'placeholder', 'autocomplete'].map((name) => attribute(element, name)).join(' ');
  if (type === 'email' || /e-?mail|courriel|correo|@/i.test(described)) return 'emailFields';
  if (type === 'password' || secret.test(described)) return 'secretFields';
  const isOther = type === 'search' || /search|such|buscar|recherch|query|^[qs] /i.test(described);
  return isOther ? undefined : 'textFields';
};

/** An address without a path: the site's own front page, in its masthead. */
const home = /^(\/|https?:\/\/[^/?#]+\/?)$/;

/** An address ends in a number or in several words: so do those of stories. */
const story = /\d{4,}|[a-z]+-[a-z]+-[a-z]+/;

const countTarget = (facts: Facts, element: Element, judges: Judges): void => {
  const isLink = element.localName === 'a';
  const address = attribute(element, isLink ? 'href' : element.localName === 'form' ? 'action' : 'data-href');
  if (address === '') return;
  if (isLink) count(facts, placeOf('links'), 1);
  const target = judges.target(address);
  if (target) count(facts, placeOf(target), 1);
  else if (isLink && home.test(address)) count(facts, placeOf('homeLinks'), 1);
  else if (isLink && story.test(address)) count(facts, placeOf('storyLinks'), 1);
};

/** Takes facts and what the judge said of a text; adds its words. */
export const countWords = (facts: Facts, words: ArrayLike<number> | undefined): void => {
  if (words) for (let kind = 0; kind < wordKinds.length; kind++) count(facts, kind, words[kind] ?? 0);
};

const pressed = /^(submit|button|image)$/i;
const speaking = new Set(['img', 'input', 'iframe', 'a', 'button']);
const leading = new Set(['a', 'form', 'button']);

/** Takes facts and an element; adds what the element is by itself, without its text and what it holds. */
export function countElement(facts: Facts, element: Element, judges: Judges): void {
  const tag = element.localName;
  count(facts, placeOf('elements'), 1);
  const fact = tag === 'input' ? inputFact(element) : factOfTag.get(tag);
  if (fact) count(facts, placeOf(fact), 1);
  if (tag === 'button' || (tag === 'input' && pressed.test(attribute(element, 'type'))))
    count(facts, placeOf('buttons'), 1);
  if (tag === 'iframe') count(facts, placeOf('frames'), 1);
  if (leading.has(tag)) countTarget(facts, element, judges);
  if (speaking.has(tag)) for (const words of spokenBy(element)) countWords(facts, judges.text(words.slice(0, 200)));
  if (tag !== 'iframe') return;
  const described = ['src', 'data-src', 'title', 'id', 'class', 'name']
    .map((name) => attribute(element, name))
    .join(' ');
  if (judges.frame(described)) count(facts, placeOf('vendorFrames'), 1);
}

const attributesThatName = [
  'class',
  'id',
  'role',
  'aria-label',
  'data-testid',
  'data-component',
  'data-module',
  'name',
];

/** Takes an element; returns its names as they stand in its attributes, at most 300 characters. */
export const namesOf = (element: Element): string =>
  attributesThatName
    .map((name) => attribute(element, name))
    .filter((value) => value !== '')
    .join(' ')
    .slice(0, 300);

/** Takes an element; tells whether its mark-up lays it over the page. Reads no layout. */
export const floats = (element: Element): boolean =>
  element.localName === 'dialog' ||
  attribute(element, 'aria-modal') === 'true' ||
  /position:\s*(fixed|sticky)/.test(attribute(element, 'style')) ||
  /(^|\s)(fixed|sticky)(\s|$)/.test(attribute(element, 'class'));

/** Takes an element; tells whether its own mark-up puts it out of sight. Reads no layout. */
export const isPutAway = (element: Element): boolean =>
  element.hasAttribute('hidden') ||
  attribute(element, 'aria-hidden') === 'true' ||
  /display:\s*none|visibility:\s*hidden/.test(attribute(element, 'style'));
