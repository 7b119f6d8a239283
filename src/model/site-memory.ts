import { isKind, type Kind } from './kind';
import { isRecord } from './record';
import type { Site } from './site';

/** An appeal as it is remembered of one site: where it stood, and by what it is known again. */
export interface Remembered {
  /** Short, of lasting names; on the page where it was found it named appeals only. */
  readonly selector: string;
  readonly kind: Kind;
  /** The prints of its words and of how they begin: see `sayingsOf`. Neither can be read back. */
  readonly words: string;
  readonly start: string;
  /** The day it was seen, counted from 1970. */
  readonly day: number;
}

/** What is remembered of one site. */
export type SiteMemory = readonly Remembered[];

/** What one visit changes in it. */
export interface MemoryChange {
  /** Selectors of what is no appeal any more. */
  readonly forget: readonly string[];
  readonly remember: SiteMemory;
}

/**
 * Sites lie on shelves, a storage item each: so their number is bounded without a list of them all, and a page reads
 * a few kilobytes.
 */
export const shelves = 64;
/** The most sites on one shelf. */
export const maxSites = 8;
/** The most appeals of one site. */
export const maxRemembered = 12;
const maxText = 160;

/** The version of a shelf. What has another is forgotten: a site is soon learnt anew. */
const version = 1;

/** What was not seen for so many days is forgotten. */
export const longestMemory = 60;
/** Days are written this roughly, so that a visit as a rule writes nothing. */
export const roughly = 7;

/** What is remembered, by site. */
export type Shelf = ReadonlyMap<Site, SiteMemory>;

/** Today's day, counted from 1970. */
export const today = (): number => Math.floor(Date.now() / 86_400_000);

/** Takes a site; returns the number of its shelf. */
export const shelfOf = (site: Site): number => {
  let sum = 0;
  for (let place = 0; place < site.length; place++) sum = (sum * 31 + site.charCodeAt(place)) % shelves;
  return sum;
};

const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= maxText;

/** Takes anything and today's day; returns what is remembered there, without what is damaged or too old. Never throws. */
export const parseMemory = (list: unknown, day: number): SiteMemory =>
  Array.isArray(list)
    ? list.filter(
        (item: unknown): item is Remembered =>
          isRecord(item) &&
          [item['selector'], item['words'], item['start']].every(isText) &&
          isKind(item['kind']) &&
          Math.abs(day - Number(item['day'])) <= longestMemory,
      )
    : [];

/** Takes anything; returns the lists of the shelf it holds, by site. Never throws. */
export const listsOf = (value: unknown): Readonly<Record<string, unknown>> =>
  isRecord(value) && value['version'] === version && isRecord(value['sites']) ? value['sites'] : {};

const lastSeen = (memory: SiteMemory): number => Math.max(...memory.map(({ day }) => day));

/** The newest `most` of a list, the newest last. */
const newest = <T>(list: Iterable<T>, most: number, day: (item: T) => number): T[] =>
  [...list].toSorted((a, b) => day(a) - day(b)).slice(-most);

const bounded = (memory: SiteMemory): SiteMemory => newest(memory, maxRemembered, ({ day }) => day);

/** Takes anything and today's day; returns the shelf it holds, without what is damaged, too old or too much. Never throws. */
export const parseShelf = (value: unknown, day: number): Shelf => {
  const sites = Object.entries(listsOf(value))
    .map(([site, list]) => [site, bounded(parseMemory(list, day))] as const)
    .filter(([, memory]) => memory.length > 0);
  return new Map(newest(sites, maxSites, ([, memory]) => lastSeen(memory)));
};

/** Takes a shelf; returns it as it is stored. */
export const storedShelf = (shelf: Shelf): unknown => ({ version, sites: Object.fromEntries(shelf) });

/** Takes a shelf and a site; returns the shelf without it. */
export const withoutSite = (shelf: Shelf, site: Site): Shelf => new Map([...shelf].filter(([other]) => other !== site));

/** Takes a shelf, a site and what changes there; returns the shelf as it is then. Where there are too many, those go that were not seen longest. */
export const withChange = (shelf: Shelf, site: Site, { forget, remember }: MemoryChange): Shelf => {
  const gone = new Set([...forget, ...remember.map(({ selector }) => selector)]);
  const kept = (shelf.get(site) ?? []).filter(({ selector }) => !gone.has(selector));
  const memory = bounded([...kept, ...remember]);
  const others = withoutSite(shelf, site);
  if (memory.length === 0) return others;
  return new Map([...newest(others, maxSites - 1, ([, list]) => lastSeen(list)), [site, memory]]);
};

/** Takes anything and today's day; returns the change of memory it is, without what is damaged. Never throws. */
export const parseChange = (value: unknown, day: number): MemoryChange => {
  if (!isRecord(value)) return { forget: [], remember: [] };
  const { forget, remember } = value;
  return { forget: Array.isArray(forget) ? forget.filter(isText) : [], remember: parseMemory(remember, day) };
};
