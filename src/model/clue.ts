import { type FactName, type NameKind, nameBits, slotOf, type WordKind } from './facts';
import type { Kind } from './kind';
import type { Look } from './look';

/** What a clue measures in a look: numbers that the verdict weighs. */
export type Measure = (look: Look) => number;

/** A sign that speaks for or against an element being an appeal. */
export interface Clue {
  /** Also the reason told to the reader (`because_…`), where the clue gives one. */
  readonly name: string;
  readonly measures: Readonly<Record<string, Measure>>;
  /** Tells whether the clue is plain enough to be given as a reason. */
  readonly speaks?: (look: Look) => boolean;
  /** The words that are shown with the reason. */
  readonly words?: WordKind;
  /** The kind of appeal it is a sign of, and how strongly. */
  readonly pointsTo?: { readonly kind: Kind; readonly strength: Measure };
}

const chars = slotOf('chars');

/** Takes a fact's name; returns the measure of how many there are in the element. */
export const howMany = (name: FactName): Measure => {
  const slot = slotOf(name);
  return ({ facts }) => facts[slot] ?? 0;
};

/** Takes a fact's name; returns the measure of how many there are for every hundred characters; short texts count as somewhat longer. */
export const howDense = (name: FactName): Measure => {
  const slot = slotOf(name);
  return ({ facts }) => (100 * (facts[slot] ?? 0)) / ((facts[chars] ?? 0) + 40);
};

/** Takes a fact's name; returns the measure of how many more there are in the parent. */
export const howManyAround = (name: FactName): Measure => {
  const slot = slotOf(name);
  return ({ facts, parent }) => (parent[slot] ?? 0) - (facts[slot] ?? 0);
};

/** Takes a name kind; returns the measure of how an element is named: 2 or 3 when it is called so itself, 1 when something in it is. */
const isNamed = (name: NameKind): Measure => {
  const bit = nameBits(name);
  const slot = slotOf(name);
  return ({ ownNames, facts }) => (ownNames & bit ? 2 : 0) + Math.min(1, facts[slot] ?? 0);
};

/** Takes a name kind; returns the measures of the name: on the element or in it, and around it. */
export const named = (name: NameKind): Readonly<Record<string, Measure>> => {
  const bit = nameBits(name);
  return { [name]: isNamed(name), [`${name}Around`]: (look) => (look.namesAround & bit ? 1 : 0) };
};

/** Takes a fact's name; returns the measures of how many and how dense. */
export const counted = (name: FactName): Readonly<Record<string, Measure>> => ({
  [name]: howMany(name),
  [`${name}Density`]: howDense(name),
});
