/** What lies in one storage area: item by key, of any shape. */
export type Items = Readonly<Record<string, unknown>>;

/** One dated step that brings the items of an area to version `to`. Pure; keeps every key it does not know. */
export interface Migration {
  readonly to: number;
  readonly date: string;
  readonly run: (items: Items) => Items;
}

/** The first shape ever written, so there is nothing to change: it only gets its number. */
const first: Migration = { to: 1, date: '2026-11-22', run: (items) => items };

/** Oldest first; the last one leads to `currentVersion`. */
export const migrations: readonly Migration[] = [first];

const versionOf = (items: Items): number => {
  const version = items['version'];
  return typeof version === 'number' && Number.isInteger(version) && version >= 0 ? version : 0;
};

/**
 * Takes all items of an area; returns them as the newest version has them. Items without a sensible version count as
 * the oldest; items of a version yet to come are returned as they are. Running it again changes nothing.
 */
export const migrate = (items: Items, steps: readonly Migration[] = migrations): Items =>
  steps
    .filter((step) => step.to > versionOf(items))
    .reduce<Items>((now, step) => ({ ...step.run(now), version: step.to }), items);
