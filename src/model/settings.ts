import { isKind, type Kind, kinds } from './kind';
import { isRecord } from './record';
import type { Rule, Step } from './rule';
import type { Site } from './site';
import type { Stay } from './stay';

/** The version of what lies in storage; a migration leads to it from each earlier one. */
export const currentVersion = 1;

/** Which kinds are hidden. */
type KindSwitches = Readonly<Record<Kind, boolean>>;

/** What holds on every site unless the site says otherwise. */
export interface GeneralSettings {
  readonly kinds: KindSwitches;
}

/** What the reader has decided for one site; what is missing follows the general settings. */
export interface SiteSettings {
  readonly off?: true;
  readonly kinds?: Readonly<Partial<Record<Kind, boolean>>>;
  readonly stays?: readonly Stay[];
}

/** The reader's own rules: the text as written, and the rules it was parsed into when it was saved. */
export interface OwnRules {
  readonly text: string;
  readonly rules: readonly Rule[];
}

/** Everything a page's session needs to know. */
export interface PageSettings {
  readonly general: GeneralSettings;
  readonly site: SiteSettings;
  readonly ownRules: readonly Rule[];
}

/** All that a reader can have set. */
export interface AllSettings {
  readonly general: GeneralSettings;
  readonly sites: ReadonlyMap<Site, SiteSettings>;
  readonly ownRules: OwnRules;
}

/** The only defaults there are. */
export const defaultGeneral: GeneralSettings = {
  kinds: {
    donation: true,
    newsletter: true,
    subscription: true,
    registration: true,
    app: true,
    follow: true,
    notification: true,
    survey: true,
    promotion: false,
  },
};

export const defaultSite: SiteSettings = {};
export const defaultOwnRules: OwnRules = { text: '', rules: [] };

export const defaultPageSettings: PageSettings = { general: defaultGeneral, site: defaultSite, ownRules: [] };

/** The most stays one site keeps; the oldest goes first. Keeps a site's item far below the 8 kB that `storage.sync` allows. */
export const maxStays = 40;

/** The most characters of a stay's print. */
export const maxPrint = 200;

const parseSwitches = (value: unknown): Partial<Record<Kind, boolean>> => {
  const out: Partial<Record<Kind, boolean>> = {};
  if (!isRecord(value)) return out;
  for (const kind of kinds) if (typeof value[kind] === 'boolean') out[kind] = value[kind];
  return out;
};

const parseStay = (value: unknown): Stay[] =>
  isRecord(value) &&
  (value['by'] === 'words' || value['by'] === 'box') &&
  typeof value['print'] === 'string' &&
  value['print'].length <= maxPrint &&
  isKind(value['kind'])
    ? [{ by: value['by'], print: value['print'], kind: value['kind'] }]
    : [];

/** Takes anything; returns general settings, repaired field by field. Never throws. */
export const parseGeneral = (value: unknown): GeneralSettings => ({
  kinds: { ...defaultGeneral.kinds, ...(isRecord(value) ? parseSwitches(value['kinds']) : {}) },
});

/** Takes anything; returns one site's settings, repaired field by field. Never throws. */
export const parseSite = (value: unknown): SiteSettings => {
  if (!isRecord(value)) return defaultSite;
  const switches = parseSwitches(value['kinds']);
  const stays = Array.isArray(value['stays']) ? value['stays'].flatMap(parseStay).slice(-maxStays) : [];
  return {
    ...(value['off'] === true && { off: true }),
    ...(Object.keys(switches).length > 0 && { kinds: switches }),
    ...(stays.length > 0 && { stays }),
  };
};

const isMark = (value: unknown): value is true | undefined => value === undefined || value === true;

const isStep = (value: unknown): value is Step => {
  if (!isRecord(value)) return false;
  if (value['do'] === 'upward') return Number.isInteger(value['levels']) && Number(value['levels']) > 0;
  if (value['do'] === 'closest' || value['do'] === 'within') return typeof value['selector'] === 'string';
  const { text, flags, pattern } = value;
  return (
    value['do'] === 'has-text' &&
    typeof text === 'string' &&
    (flags === undefined || typeof flags === 'string') &&
    isMark(pattern)
  );
};

const areStrings = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((item) => typeof item === 'string');

const isRule = (value: unknown): value is Rule =>
  isRecord(value) &&
  typeof value['text'] === 'string' &&
  isKind(value['kind']) &&
  areStrings(value['hosts']) &&
  areStrings(value['notHosts']) &&
  typeof value['selector'] === 'string' &&
  Array.isArray(value['steps']) &&
  value['steps'].every(isStep) &&
  isMark(value['exception']);

/** Takes anything; returns the reader's own rules without those that are broken. Never throws. */
export const parseOwnRules = (value: unknown): OwnRules => {
  if (!isRecord(value)) return defaultOwnRules;
  return {
    text: typeof value['text'] === 'string' ? value['text'] : '',
    rules: Array.isArray(value['rules']) ? value['rules'].filter(isRule) : [],
  };
};

/** Takes a site's settings; tells whether they say nothing at all. */
export const isDefaultSite = (site: SiteSettings): boolean => Object.keys(site).length === 0;

/** Takes the settings of a page and a kind; tells whether appeals of that kind are hidden there. */
export const hides = (settings: PageSettings, kind: Kind): boolean =>
  settings.site.off !== true && (settings.site.kinds?.[kind] ?? settings.general.kinds[kind]);
