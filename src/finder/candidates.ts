import { isInline, type Place } from '../dom/place';
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

const controls = new Set(['a', 'button']);

/** Nothing else stands in the line: no text, and nothing that text flows through. */
const standsAlone = (element: Element): boolean => {
  for (let node = element.parentNode?.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && (node.textContent ?? '').trim() !== '') return false;
    if (node.nodeType === 1 && node !== element && (node as Element).localName !== 'br' && isInline(node as Element))
      return false;
  }
  return true;
};

/** Takes a place; tells whether the element is worth a closer look: it bears a sign of asking, is a box or a line of its own, and is not the page. */
export function isCandidate({ element, parent, facts, flows }: Place): boolean {
  if (!parent || many(facts, 'chars') > longest) return false;
  if (flows && !(controls.has(element.localName) && standsAlone(element))) return false;
  // What flows has given its text to the box around it.
  const { facts: bearing } = flows ? parent : { facts };
  return signs.some((place) => (bearing[place] ?? 0) > 0);
}
