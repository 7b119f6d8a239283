import type { Label } from './labels';

/** What an element counts as: part of an appeal, by that appeal's number; neither way; or kept. */
type Zone = { readonly appeal: number } | 'neutral' | 'keep';

/** What the elements of a page count as, by their numbers. */
export interface Zones {
  readonly zoneOf: (id: number) => Zone;
  readonly isArticle: (id: number) => boolean;
}

/** Takes a function of a number and of what it gives for the parent; returns one that asks each ancestor once. */
const inherit = <T>(parents: readonly (number | null)[], outside: T, own: (id: number, above: T) => T) => {
  const known = new Map<number, T>();
  const of = (id: number): T => {
    if (id < 0) return outside;
    const value = known.get(id) ?? own(id, of(parents[id] ?? -1));
    known.set(id, value);
    return value;
  };
  return of;
};

/**
 * Takes a label and the parents of the page's elements; returns what each counts as. All that lies in an appeal is part
 * of the outermost one around it; elsewhere the closest label counts, and what has none is kept.
 */
export const zonesOf = (label: Label, parents: readonly (number | null)[]): Zones => {
  const labelled = new Map<number, Zone>();
  for (const { id } of label.neutral) labelled.set(id, 'neutral');
  for (const { id, unsure } of label.appeals) labelled.set(id, unsure === true ? 'neutral' : { appeal: id });
  const article = new Set(label.article);
  return {
    zoneOf: inherit<Zone>(parents, 'keep', (id, above) =>
      typeof above === 'object' ? above : (labelled.get(id) ?? above),
    ),
    isArticle: inherit(parents, false, (id, above) => above || article.has(id)),
  };
};
