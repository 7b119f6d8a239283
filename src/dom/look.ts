import { type Facts, many } from '../model/facts';
import type { Look } from '../model/look';
import type { Census } from './census';
import type { Place } from './place';

/** An ancestor that holds this share of the page's quiet prose is the column of the text. */
const columnShare = 0.4;
/** Brothers, and twins among them, are counted up to so many: a browser counts all of them anew each time it is asked. */
const mostBrothers = 60;

const columnAbove = (place: Place, page: Facts): { readonly steps: number; readonly share: number } => {
  const all = many(page, 'quietChars');
  let steps = 0;
  let column: Place = place;
  while (column.parent && many(column.facts, 'quietChars') < columnShare * all) {
    column = column.parent;
    steps += 1;
  }
  return { steps, share: many(column.facts, 'quietChars') / (all + 1) };
};

/** Asks the census for names, not the brothers: a form among them may have fields in the place of its properties. */
const countBrothers = (
  { element, tag, classes }: Place,
  census: Census,
): { readonly brothers: number; readonly twins: number } => {
  let twins = 0;
  let brothers = 0;
  for (
    let child = element.parentElement?.firstElementChild;
    child && brothers < mostBrothers;
    child = child.nextElementSibling
  ) {
    const place = census.of(child);
    brothers += 1;
    if (place?.tag === tag && place.classes === classes) twins += 1;
  }
  return { brothers, twins };
};

const holdsProse = (brother: Element | null, census: Census): boolean => {
  const place = brother === null ? undefined : census.of(brother);
  return place !== undefined && many(place.facts, 'quietChars') > 0;
};

/** Takes a place and the census it belongs to; returns how the element looks, as plain facts. */
export function lookAt(place: Place, census: Census): Look {
  const { element, ownNames, namesAround, floats, putAway, inside, depth, parent } = place;
  const facts = census.factsOf(place);
  const page = census.page;
  const column = columnAbove(place, page);
  return {
    tag: element.localName,
    facts,
    ownNames,
    namesAround,
    floats,
    putAway,
    inside,
    depth,
    parent: parent?.facts ?? facts,
    page,
    stepsToColumn: column.steps,
    columnShare: column.share,
    ...countBrothers(place, census),
    children: element.childElementCount,
    proseBefore: holdsProse(element.previousElementSibling, census),
    proseAfter: holdsProse(element.nextElementSibling, census),
  };
}
