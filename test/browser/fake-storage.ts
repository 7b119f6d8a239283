import type { Browser, Storage } from 'webextension-polyfill';

type Changes = Record<string, Storage.StorageChange>;
type Listener = (changes: Changes, area: string) => void;

const clone = <T>(value: T): T => (value === undefined ? value : (JSON.parse(JSON.stringify(value)) as T));
const bytesOf = (key: string, value: unknown): number => Buffer.byteLength(key + JSON.stringify(value));

interface Limits {
  readonly bytes: number;
  readonly bytesPerItem: number;
  readonly items: number;
}

/** One storage area as browsers have it: copies in and out, refuses what exceeds the quota, tells what changed. */
export class FakeArea {
  items: Record<string, unknown> = {};
  /** While this is true no write succeeds. */
  stuck = false;
  /** Words of the error that a read rejects with. */
  readError: string | undefined;
  writes = 0;
  #failAt = Number.POSITIVE_INFINITY;
  readonly #limits: Limits;
  readonly #tell: (changes: Changes) => void;

  constructor(limits: Limits, tell: (changes: Changes) => void) {
    this.#limits = limits;
    this.#tell = tell;
  }

  /** Lets one write fail: the one after `succeed` more. */
  failAt(succeed: number): void {
    this.#failAt = this.writes + succeed + 1;
  }

  async get(keys: string | readonly string[] | null = null): Promise<Record<string, unknown>> {
    await Promise.resolve();
    if (this.readError !== undefined) throw new Error(this.readError);
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const found = wanted.filter((key) => Object.hasOwn(this.items, key));
    return Object.fromEntries(found.map((key) => [key, clone(this.items[key])]));
  }

  async set(items: Record<string, unknown>): Promise<void> {
    await this.#spend();
    const next = { ...this.items, ...clone(items) };
    this.#check(items, next);
    this.#become(next);
  }

  async remove(keys: string | readonly string[]): Promise<void> {
    await this.#spend();
    const gone = new Set([keys].flat());
    this.#become(Object.fromEntries(Object.entries(this.items).filter(([key]) => !gone.has(key))));
  }

  async #spend(): Promise<void> {
    await Promise.resolve();
    this.writes += 1;
    if (this.stuck || this.writes === this.#failAt) throw new Error('IO error: disk');
  }

  #check(items: Record<string, unknown>, next: Record<string, unknown>): void {
    const tooLarge = Object.entries(items).some(([key, value]) => bytesOf(key, value) > this.#limits.bytesPerItem);
    if (tooLarge) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded');
    const total = Object.entries(next).reduce((sum, [key, value]) => sum + bytesOf(key, value), 0);
    if (total > this.#limits.bytes) throw new Error('QUOTA_BYTES quota exceeded');
    if (Object.keys(next).length > this.#limits.items) throw new Error('MAX_ITEMS quota exceeded');
  }

  #become(next: Record<string, unknown>): void {
    const before = this.items;
    this.items = next;
    const touched = Object.keys({ ...before, ...next });
    const changed = touched.filter((key) => JSON.stringify(before[key]) !== JSON.stringify(next[key]));
    if (changed.length === 0) return;
    this.#tell(
      Object.fromEntries(changed.map((key) => [key, { oldValue: clone(before[key]), newValue: clone(next[key]) }])),
    );
  }
}

/** A browser that is only its storage, for tests; `sync` and `local` can be looked into and made to fail. */
export const fakeStorage = (sync: Record<string, unknown> = {}, local: Record<string, unknown> = {}) => {
  const listeners = new Set<Listener>();
  const area = (name: string, limits: Limits): FakeArea =>
    new FakeArea(limits, (changes) => {
      for (const listener of listeners) listener(changes, name);
    });
  const areas = {
    sync: area('sync', { bytes: 102_400, bytesPerItem: 8_192, items: 512 }),
    local: area('local', { bytes: 10_485_760, bytesPerItem: 10_485_760, items: 1e6 }),
  };
  areas.sync.items = sync;
  areas.local.items = local;
  const onChanged = {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  };
  const browser = { storage: { ...areas, onChanged } } as unknown as Pick<Browser, 'storage'>;
  return { browser, ...areas, listeners };
};
