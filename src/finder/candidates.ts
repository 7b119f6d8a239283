import type { Place } from '../dom/place';
import { type FactName, many, nameKinds, placeOf, targetKinds, wordKinds } from '../model/look';

const silent = new Set<FactName>([
  'frequency',
  'dismiss',
  'gate',
  'smallPrint',
  'against',
  'email',
  'toShare',
  'toMail',
  'toAccount',
  'youAndWe',
  'offer',
  'callToAction',
  'helping',
  'edition',
  'networks',
]);
const silentNames = /Overlay|Article|Comments|Navigation|Share|Related|Author|Ad$|Close/;
const signs: readonly number[] = [
  ...[...wordKinds, ...targetKinds].filter((name) => !silent.has(name)),
  ...nameKinds.filter((name) => !silentNames.test(name)),
  'emailFields' as const,
  'vendorFrames' as const,
].map(placeOf);

/** No appeal is longer, in characters; dialogs with lists of countries are longest. */
const longest = 5000;

/** Takes a place; tells whether the element is worth a closer look: it bears a sign of asking, is a box of its own, and is neither a page nor its head. */
export function isCandidate({ element, parent, facts, flows }: Place): boolean {
  if (!parent || many(facts, 'headlines') > 0 || many(facts, 'chars') > longest) return false;
  if (flows && !(element.localName === 'a' && many(facts, 'pictures') > 0)) return false;
  return signs.some((place) => (facts[place] ?? 0) > 0);
}
