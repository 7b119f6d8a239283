import { type FactName, slotOf, type TargetKind, wordKinds } from '../model/facts';
import { attribute } from './markup';
import type { Place } from './place';
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

/** Something that counts facts: each by its slot, and a number. */
export interface Tally {
  count(slot: number, by: number): void;
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
  ['video', 'players'],
  ['audio', 'players'],
  ['time', 'sayings'],
]);

/** Types of input that the reader does not write into. */
const unwritten = /^(hidden|submit|button|image|reset|radio|checkbox|range|color)$/;

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

const origin = /^https?:\/\/[^/?#]*/;
/** So much of an address is looked at (characters). */
const longestAddress = 300;

/** After its host, an address has a number or several words in it: so have those of stories. */
const story = /\d{4,}|[a-z]+-[a-z]+-[a-z]+/;

const slots = {
  buttons: slotOf('buttons'),
  frames: slotOf('frames'),
  links: slotOf('links'),
  homeLinks: slotOf('homeLinks'),
  storyLinks: slotOf('storyLinks'),
  vendorFrames: slotOf('vendorFrames'),
};

const countTarget = (place: Place, judges: Judges): void => {
  const { element, tag } = place;
  const isLink = tag === 'a';
  const address = attribute(element, isLink ? 'href' : tag === 'form' ? 'action' : 'data-href');
  if (address === '') return;
  if (isLink) place.count(slots.links, 1);
  const target = judges.target(address);
  if (target) place.count(slotOf(target), 1);
  else if (isLink && home.test(address)) place.count(slots.homeLinks, 1);
  else if (isLink && story.test(address.replace(origin, '').slice(0, longestAddress))) place.count(slots.storyLinks, 1);
};

/** Takes what counts and what the judge said of a text; counts its words. */
export const countWords = (tally: Tally, words: ArrayLike<number> | undefined): void => {
  if (words) for (let kind = 0; kind < wordKinds.length; kind++) tally.count(kind, words[kind] ?? 0);
};

const pressed = /^(submit|button|image)$/i;
const speaking = new Set(['img', 'input', 'iframe', 'a', 'button']);
const leading = new Set(['a', 'form', 'button']);

/** Frames in which something is played. */
const player = /youtu|vimeo|player/i;

const describedBy = ['src', 'data-src', 'title', 'id', 'class', 'name'];

/** Takes a place, whether its attributes say something to the reader, and the judges; counts what the element is by itself, without its text and what it holds. */
export function countElement(place: Place, speaks: boolean, judges: Judges): void {
  const { element, tag } = place;
  const fact = tag === 'input' ? inputFact(element) : factOfTag.get(tag);
  if (fact) place.count(slotOf(fact), 1);
  if (tag === 'button' || (tag === 'input' && pressed.test(attribute(element, 'type')))) place.count(slots.buttons, 1);
  if (leading.has(tag)) countTarget(place, judges);
  if (speaks && speaking.has(tag))
    for (const words of spokenBy(element)) countWords(place, judges.text(words.slice(0, 200)));
  if (tag !== 'iframe') return;
  place.count(slots.frames, 1);
  const described = describedBy.map((name) => attribute(element, name)).join(' ');
  if (!judges.frame(described)) return place.count(slotOf('players'), Number(player.test(described)));
  place.count(slots.vendorFrames, 1);
  const target = judges.target(described);
  if (target) place.count(slotOf(target), 1);
}
