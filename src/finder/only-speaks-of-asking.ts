import { isNamedAsAppeal } from '../clues/named-as-appeal';
import type { Place } from '../dom/place';
import { askingKinds, type FactName, many, nameBits, targetKinds } from '../model/facts';

const fields = ['emailFields', 'vendorFrames'] as const;
const whatAnswers: readonly FactName[] = [
  ...targetKinds.filter((kind) => kind !== 'toShare' && kind !== 'toMail'),
  ...fields,
  'forms',
];

/** So much prose for each word of asking, with nothing to answer by, reports on asking (characters). */
const proseForEachWord = 300;

/** So many levels of the tree between a text and its headline are looked through. */
const near = 4;

const overlay = nameBits('namedOverlay');

const sum = ({ facts }: Place, names: readonly FactName[]): number =>
  names.reduce((all, name) => all + many(facts, name), 0);

const isUnderAskingHeadline = (place: Place): boolean => {
  let up = place.parent;
  for (let steps = 1; up && steps <= near; steps++) {
    const others = many(up.facts, 'headlines') - many(place.facts, 'headlines');
    if (others > 0) return many(up.facts, 'askingHeadlines') - many(place.facts, 'askingHeadlines') === others;
    up = up.parent;
  }
  return false;
};

const reports = (place: Place): boolean => {
  const prose = many(place.facts, 'proseChars');
  if (prose === 0 || sum(place, whatAnswers) > 0) return false;
  const allReported = many(place.facts, 'askingChars') === many(place.facts, 'reportChars');
  return allReported || prose > proseForEachWord * sum(place, askingKinds);
};

/**
 * Takes a place; tells whether it speaks of asking and does not ask: long prose with hardly a word of it and no link,
 * field or frame to answer by, or, under a headline that itself speaks of it, what has no field and is not named as a box of its own.
 */
export function onlySpeaksOfAsking(place: Place): boolean {
  if (place.floats) return false;
  if (reports(place)) return true;
  const isBoxOfItsOwn = sum(place, fields) > 0 || isNamedAsAppeal(place.ownNames) || (place.ownNames & overlay) !== 0;
  return !isBoxOfItsOwn && isUnderAskingHeadline(place);
}
