import { type FactName, type Facts, many, slotOf } from '../model/facts';
import type { Place } from './place';

const judged = new Set(['header', 'nav', 'footer', 'blockquote', 'figcaption', 'form', 'h1']);

/** Takes the tag of an element and the facts of all it holds; tells whether it is a head or foot of the page, which name the site and lead through it. */
const framesPage = (tag: string, facts: Facts): boolean =>
  ((tag === 'header' || tag === 'nav') && many(facts, 'homeLinks') > 0) ||
  (tag === 'footer' && many(facts, 'notices') > 0);

/** A caption is one text. Where two texts in it ask, it is the text of a card that is built like a picture. */
const isCaption = (tag: string, facts: Facts): boolean => tag === 'figcaption' && many(facts, 'askingBlocks') < 2;

/** Somebody's words: a caption, a quotation (a widget of a network is one full of links), or those that a reader is asked to write. */
const isSaying = (tag: string, facts: Facts): boolean =>
  isCaption(tag, facts) ||
  (tag === 'blockquote' && many(facts, 'links') === 0) ||
  (tag === 'form' && many(facts, 'textAreas') > 0 && many(facts, 'emailFields') === 0);

const asksInHeadline = (tag: string, facts: Facts): boolean => tag === 'h1' && many(facts, 'askingChars') > 0;

const standing: readonly (readonly [FactName, (tag: string, facts: Facts) => boolean])[] = [
  ['pageFrames', framesPage],
  ['sayings', isSaying],
  ['askingHeadlines', asksInHeadline],
];

/** What of it the element does not count yet, or counts no longer: the slot of a fact and the difference. */
const differences = (place: Place): readonly (readonly [number, number])[] => {
  const { tag } = place;
  if (!judged.has(tag)) return [];
  return standing.flatMap(([name, is]) => {
    const slot = slotOf(name);
    const by = Number(is(tag, place.facts)) - place.own(slot);
    return by === 0 ? [] : [[slot, by]];
  });
};

/** Takes the place of an element that has just been read with all it holds; counts what it is as a whole and speaks for letting it stand. */
export function countStanding(place: Place): void {
  for (const [slot, by] of differences(place)) place.count(slot, by);
}

/** As `countStanding`, where something has come or gone in an element that was read before. */
export function recountStanding(place: Place): void {
  for (const [slot, by] of differences(place)) place.recount(slot, by);
}
