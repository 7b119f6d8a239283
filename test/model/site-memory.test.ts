import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kinds } from '../../src/model/kind';
import {
  longestMemory,
  type MemoryChange,
  maxRemembered,
  maxSites,
  parseChange,
  parseMemory,
  parseShelf,
  type Remembered,
  type Shelf,
  shelfOf,
  shelves,
  storedShelf,
  withChange,
  withoutSite,
} from '../../src/model/site-memory';

const day = 20_000;
const one = (selector: string, seen = day): Remembered => ({
  selector,
  kind: 'donation',
  words: '40-abc',
  start: '24-def',
  day: seen,
});
const asStored = (shelf: Shelf): unknown => JSON.parse(JSON.stringify(storedShelf(shelf)));

const site = fc.constantFrom(...Array.from({ length: 12 }, (_, number) => `s${number}.example`));
const remembered: fc.Arbitrary<Remembered> = fc.record({
  selector: fc.constantFrom(...Array.from({ length: 20 }, (_, number) => `div.box-${number}`)),
  kind: fc.constantFrom(...kinds),
  words: fc.string({ maxLength: 40 }),
  start: fc.string({ maxLength: 40 }),
  day: fc.integer({ min: day - longestMemory, max: day }),
});
const change: fc.Arbitrary<MemoryChange> = fc.record({
  forget: fc.array(
    remembered.map(({ selector }) => selector),
    { maxLength: 4 },
  ),
  remember: fc.uniqueArray(remembered, { maxLength: 15, selector: (item) => item.selector }),
});

describe('what lies on a shelf', () => {
  it('holds: whatever lies there, it is read without an error, within its bounds, and reads the same when stored', () => {
    const shape = fc.oneof(
      fc.anything(),
      fc.record({
        version: fc.constantFrom(1, 2, '1'),
        sites: fc.oneof(fc.anything(), fc.dictionary(site, fc.array(fc.oneof(remembered, fc.anything())))),
      }),
    );
    fc.assert(
      fc.property(shape, (value) => {
        const shelf = parseShelf(value, day);
        expect(shelf.size).toBeLessThanOrEqual(maxSites);
        for (const memory of shelf.values()) {
          expect(memory.length).toBeGreaterThan(0);
          expect(memory.length).toBeLessThanOrEqual(maxRemembered);
        }
        expect(parseShelf(asStored(shelf), day)).toEqual(shelf);
      }),
    );
  });

  it('holds: whatever visits change, it stays within its bounds, and what was learnt last is there', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(site, change), { maxLength: 30 }), (visits) => {
        let shelf: Shelf = new Map();
        for (const [name, each] of visits) {
          shelf = withChange(shelf, name, each);
          expect(shelf.size).toBeLessThanOrEqual(maxSites);
          const memory = shelf.get(name) ?? [];
          expect(memory.length).toBeLessThanOrEqual(maxRemembered);
          expect(new Set(memory.map(({ selector }) => selector)).size).toBe(memory.length);
          const relearnt = each.remember.map(({ selector }) => selector);
          const gone = each.forget.filter((selector) => !relearnt.includes(selector));
          expect(memory.filter(({ selector }) => gone.includes(selector))).toEqual([]);
          expect(shelf.has(name) || relearnt.length === 0).toBe(true);
        }
        expect(parseShelf(asStored(shelf), day)).toEqual(shelf);
      }),
    );
  });

  it('is forgotten when its version is another', () => {
    const stored = { version: 1, sites: { 'x.org': [one('#plea')] } };
    expect(parseShelf(stored, day).get('x.org')).toEqual([one('#plea')]);
    expect(parseShelf({ ...stored, version: 2 }, day)).toEqual(new Map());
  });

  it('is forgotten when it was not seen for too long, or comes from days to come', () => {
    const at = (seen: unknown): number => parseMemory([{ ...one('#plea'), day: seen }], day).length;
    expect([
      at(day),
      at(day - longestMemory),
      at(day - longestMemory - 1),
      at(day + 999),
      at('soon'),
      at(null),
    ]).toEqual([1, 1, 0, 0, 0, 0]);
  });
});

describe('where there is too much', () => {
  it('the appeals go that were not seen longest', () => {
    const old = Array.from({ length: maxRemembered }, (_, number) => one(`#plea-${number}`, day - number));
    const shelf = withChange(new Map(), 'x.org', { forget: [], remember: old });
    const memory = withChange(shelf, 'x.org', { forget: [], remember: [one('#new')] }).get('x.org') ?? [];
    expect(memory).toHaveLength(maxRemembered);
    expect(memory.map(({ selector }) => selector)).not.toContain(`#plea-${maxRemembered - 1}`);
    expect(memory).toContainEqual(one('#new'));
  });

  it('the sites go that were not seen longest, never the one that is visited', () => {
    let shelf: Shelf = new Map();
    for (let number = 0; number < maxSites; number++)
      shelf = withChange(shelf, `s${number}.example`, { forget: [], remember: [one('#plea', day - 20 + number)] });
    shelf = withChange(shelf, 'old.example', { forget: [], remember: [one('#plea', day - 50)] });
    expect([...shelf.keys()].toSorted()).toEqual(
      ['old.example', ...Array.from({ length: maxSites - 1 }, (_, number) => `s${number + 1}.example`)].toSorted(),
    );
  });
});

it('a site without memory leaves its shelf', () => {
  const shelf = withChange(new Map(), 'x.org', { forget: [], remember: [one('#plea')] });
  expect(withChange(shelf, 'x.org', { forget: ['#plea'], remember: [] })).toEqual(new Map());
  expect(withoutSite(shelf, 'x.org')).toEqual(new Map());
});

it('holds: every site has one shelf, and there are so many', () => {
  fc.assert(
    fc.property(fc.string(), (name) => {
      expect(shelfOf(name)).toBe(shelfOf(name));
      expect(Number.isInteger(shelfOf(name)) && shelfOf(name) >= 0 && shelfOf(name) < shelves).toBe(true);
    }),
  );
});

it('holds: any message is read as a change without an error, of whole parts only', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.anything(), fc.record({ forget: fc.anything(), remember: fc.array(fc.anything()) })),
      (value) => {
        const { forget, remember } = parseChange(value, day);
        expect(forget.every((selector) => typeof selector === 'string')).toBe(true);
        expect(parseMemory(remember, day)).toEqual(remember);
      },
    ),
  );
  const whole = { forget: ['#a'], remember: [one('#b')] };
  expect(parseChange({ type: 'remember', ...whole }, day)).toEqual(whole);
});
