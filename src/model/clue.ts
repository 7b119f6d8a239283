import type { Kind } from './kind';
import { type FactName, type Look, many, type NameKind, nameKinds, type WordKind } from './look';

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

/** Takes a fact's name; returns the measure of how many there are in the element. */
export const howMany =
  (name: FactName): Measure =>
  (look) =>
    many(look.facts, name);

/** Takes a fact's name; returns the measure of how many there are for every hundred characters; short texts count as somewhat longer. */
export const howDense =
  (name: FactName): Measure =>
  (look) =>
    (100 * many(look.facts, name)) / (many(look.facts, 'chars') + 40);

/** Takes a fact's name; returns the measure of how many more there are in the parent. */
export const howManyAround =
  (name: FactName): Measure =>
  (look) =>
    many(look.parent, name) - many(look.facts, name);

/** Takes a name kind; returns the measure (1 or 0) of whether the element itself is called so. */
const isCalled = (name: NameKind): Measure => {
  const bit = 1 << nameKinds.indexOf(name);
  return (look) => (look.ownNames & bit ? 1 : 0);
};

/** Takes a name kind; returns the measure (1 or 0) of whether something around the element is called so. */
const isAroundCalled = (name: NameKind): Measure => {
  const bit = 1 << nameKinds.indexOf(name);
  return (look) => (look.namesAround & bit ? 1 : 0);
};

/** Takes a name kind; returns the measures of the name: on the element, around it, and inside it. */
export const named = (name: NameKind): Readonly<Record<string, Measure>> => ({
  [name]: isCalled(name),
  [`${name}Around`]: isAroundCalled(name),
  [`${name}Inside`]: howMany(name),
});

/** Takes a fact's name; returns the measures of how many and how dense. */
export const counted = (name: FactName): Readonly<Record<string, Measure>> => ({
  [name]: howMany(name),
  [`${name}Density`]: howDense(name),
});
