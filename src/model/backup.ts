import * as v from 'valibot';
import { kinds } from './kind';
import { isRecord } from './record';
import {
  type AllSettings,
  currentVersion,
  type GeneralSettings,
  isDefaultSite,
  maxPrint,
  maxStays,
  parseGeneral,
  parseSite,
  type SiteSettings,
} from './settings';
import { isSite, type Site } from './site';

/** The largest file that is read, in bytes; the fullest storage makes a smaller one. */
export const maxBackupBytes = 4_000_000;

/** What should have stood at a place of the file; the settings page has words for each. */
export type Expected = 'group' | 'kind' | 'list' | 'nothing' | 'site' | 'something' | 'stay-by' | 'switch' | 'text';

/** Why a file is no backup. A wrong value also has its place in the file, such as `sites["x.org"].kinds.donation`. */
export type BackupFault =
  | { readonly why: 'unreadable' | 'too-large' | 'not-json' | 'not-stet' | 'newer' }
  | { readonly why: 'wrong'; readonly place: string; readonly expected: Expected };

/** The one error that reading a backup throws. */
export class BackupError extends Error {
  override readonly name = 'BackupError';
  readonly fault: BackupFault;

  constructor(fault: BackupFault, cause?: unknown) {
    super(fault.why === 'wrong' ? `${fault.place}: expected ${fault.expected}` : fault.why, { cause });
    this.fault = fault;
  }
}

/** What a backup holds: all settings, and of the reader's own rules only the text. */
export interface Backup {
  readonly general: GeneralSettings;
  readonly sites: ReadonlyMap<Site, SiteSettings>;
  readonly ownText: string;
}

const expecting = (expected: Expected): Expected => expected;
const ofObject: Readonly<Record<string, Expected>> = { never: 'nothing', Object: 'group' };
const group = <T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, (issue) => ofObject[issue.expected ?? ''] ?? 'something');
const onOff = v.boolean(expecting('switch'));
const switches = group(v.entriesFromList(kinds, v.exactOptional(onOff)));
const stay = group({
  by: v.picklist(['words', 'box'], expecting('stay-by')),
  print: v.pipe(v.string(expecting('text')), v.maxLength(maxPrint, expecting('text'))),
  kind: v.picklist(kinds, expecting('kind')),
});
const stays = v.pipe(v.array(stay, expecting('list')), v.maxLength(maxStays, expecting('list')));
const siteShape = group({
  off: v.exactOptional(onOff),
  kinds: v.exactOptional(switches),
  stays: v.exactOptional(stays),
});
const fileShape = group({
  stet: v.number(),
  general: v.exactOptional(group({ kinds: v.exactOptional(switches) })),
  sites: v.exactOptional(v.custom<object>(isRecord, expecting('group'))),
  ownRules: v.exactOptional(v.string(expecting('text'))),
});

const step = (key: unknown): string => {
  if (typeof key === 'number') return `[${key}]`;
  return /^[a-z]\w*$/i.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(key)}]`;
};

/** Takes a shape, a value, and where in the file it stands; returns the value when it has the shape, else throws. */
const check = <T extends v.GenericSchema>(shape: T, value: unknown, at: readonly string[]): v.InferOutput<T> => {
  const result = v.safeParse(shape, value, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const path = [...at, ...(issue.path ?? []).map((item) => item.key)];
  const place = path.map(step).join('').replace(/^\./, '');
  throw new BackupError({ why: 'wrong', place, expected: issue.message as Expected });
};

const readSite = ([name, value]: [string, unknown]): [Site, SiteSettings] => {
  if (!isSite(name)) throw new BackupError({ why: 'wrong', place: `sites${step(name)}`, expected: 'site' });
  return [name, parseSite(check(siteShape, value, ['sites', name]))];
};

const readJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    throw new BackupError({ why: 'not-json' });
  }
};

/** Takes all settings; returns the text of their backup file. */
export const writeBackup = ({ general, sites, ownRules }: AllSettings): string =>
  JSON.stringify({ stet: currentVersion, general, sites: Object.fromEntries(sites), ownRules: ownRules.text }, null, 2);

/** Takes the text of a file; returns the backup it holds. Throws a BackupError when it holds none, whatever it is. */
export const readBackup = (text: string): Backup => {
  if (text.length > maxBackupBytes) throw new BackupError({ why: 'too-large' });
  const json = readJson(text);
  if (!isRecord(json) || typeof json['stet'] !== 'number') throw new BackupError({ why: 'not-stet' });
  if (json['stet'] > currentVersion) throw new BackupError({ why: 'newer' });
  const file = check(fileShape, json, []);
  const sites = Object.entries(file.sites ?? {}).map(readSite);
  return {
    general: parseGeneral(file.general),
    sites: new Map(sites.filter(([, settings]) => !isDefaultSite(settings))),
    ownText: file.ownRules ?? '',
  };
};
