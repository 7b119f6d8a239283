import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Batches } from '../../src/page/batches';

let frames: (() => void)[];
let tasks: (() => void)[];
let timers: (() => void)[];
let now: number;

beforeEach(() => {
  frames = [];
  tasks = [];
  timers = [];
  now = 1000;
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => frames.push(then));
  vi.stubGlobal('setTimeout', (then: () => void) => timers.push(then));
  vi.stubGlobal('performance', { now: () => now });
  vi.stubGlobal('scheduler', { postTask: (then: () => void) => tasks.push(then) });
});
afterEach(() => void vi.unstubAllGlobals());

/** A frame is made, `meanwhile` last, and painted. */
const nextFrame = (meanwhile = (): void => {}): void => {
  for (const then of frames.splice(0)) then();
  meanwhile();
  for (const then of tasks.splice(0)) then();
};

const gather = (state: { readyState: string; hidden?: boolean }) => {
  const told: (readonly number[])[] = [];
  const ending = new AbortController();
  const page = { hidden: false, ...state } as Document;
  const isSmall = (piece: number): boolean => piece < 0;
  const batches = new Batches<number>(page, (pieces) => told.push(pieces), isSmall, ending.signal);
  return { batches, told, ending, page };
};

it('what the parser brings is told of once a frame, before it is painted', () => {
  const { batches, told } = gather({ readyState: 'loading' });
  batches.add([1]);
  batches.add([2, 3]);
  expect(told).toEqual([]);
  nextFrame();
  expect(told).toEqual([[1, 2, 3]]);
  batches.add([4]);
  expect(told).toHaveLength(1);
  nextFrame();
  expect(told.at(-1)).toEqual([4]);
});

it('a page that is there is told of at once, and one that changes all the time once a frame', () => {
  const { batches, told } = gather({ readyState: 'complete' });
  for (let piece = 0; piece < 20; piece++) batches.add([piece]);
  expect(told).toHaveLength(20);
  batches.add([20]);
  batches.add([21]);
  expect(told).toHaveLength(20);
  nextFrame();
  expect(told.at(-1)).toEqual([20, 21]);
  now += 600;
  batches.add([22]);
  expect(told.at(-1)).toEqual([22]);
});

it('a page that goes on changing all the time is told of once a frame, until it comes to rest', () => {
  const { batches, told } = gather({ readyState: 'complete' });
  const change = (times: number): void => {
    for (let piece = 0; piece < times; piece++) batches.add([piece]);
  };
  change(30);
  nextFrame();
  now += 300;
  change(10);
  expect(told).toHaveLength(21);
  nextFrame();
  expect(told.at(-1)).toHaveLength(10);
  now += 300;
  change(10);
  expect(told).toHaveLength(32);
});

it('of what is small a restless page is told a while later, or with what is not', () => {
  const { batches, told, ending } = gather({ readyState: 'complete' });
  const change = (times: number): void => {
    for (let piece = 0; piece < times; piece++) batches.add([-1]);
  };
  const pass = (): void => {
    for (const then of timers.splice(0)) then();
  };
  change(30);
  nextFrame();
  now += 300;
  expect(told).toHaveLength(21);
  change(10);
  expect(frames).toEqual([]);
  expect(timers).toHaveLength(1);
  pass();
  expect(told.at(-1)).toEqual(Array.from({ length: 10 }, () => -1));
  batches.add([-1]);
  batches.add([1]);
  nextFrame();
  expect(told.at(-1)).toEqual([-1, 1]);
  pass();
  expect(told).toHaveLength(23);
  change(1);
  ending.abort();
  pass();
  expect(told).toHaveLength(23);
});

it('a restless page is left alone, too, while its tab is not shown', () => {
  const { batches, page } = gather({ readyState: 'complete' });
  for (let piece = 0; piece < 30; piece++) batches.add([-1]);
  nextFrame();
  now += 300;
  batches.add([1]);
  nextFrame();
  Object.assign(page, { hidden: true });
  batches.add([-1]);
  expect(timers).toEqual([]);
  Object.assign(page, { hidden: false });
  batches.add([-1]);
  expect(timers).toHaveLength(1);
});

it('what comes while a frame is made is told of before it is painted', () => {
  const { batches, told } = gather({ readyState: 'loading' });
  batches.add([1]);
  nextFrame(() => batches.add([2]));
  expect(told).toEqual([[1], [2]]);
  batches.add([3]);
  expect(told).toHaveLength(2);
});

it('a tab that is not shown is told of when it is, or when there is too much to keep', () => {
  const { batches, told } = gather({ readyState: 'complete', hidden: true });
  batches.add([1]);
  batches.add([2]);
  expect(told).toEqual([]);
  nextFrame();
  expect(told).toEqual([[1, 2]]);
  batches.add(Array.from({ length: 6000 }, (_, piece) => piece));
  expect(told.at(-1)).toHaveLength(6000);
});

it('at the end of the parser what is left is told of; after the end of all nothing is', () => {
  const { batches, told, ending } = gather({ readyState: 'loading' });
  batches.add([1]);
  batches.tellNow();
  expect(told).toEqual([[1]]);
  nextFrame();
  batches.add([2]);
  ending.abort();
  nextFrame();
  expect(told).toEqual([[1]]);
});
