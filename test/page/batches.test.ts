import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Batches } from '../../src/page/batches';

let frames: (() => void)[];
let now: number;

beforeEach(() => {
  frames = [];
  now = 1000;
  vi.stubGlobal('requestAnimationFrame', (then: () => void) => frames.push(then));
  vi.stubGlobal('performance', { now: () => now });
});
afterEach(() => void vi.unstubAllGlobals());

const nextFrame = (): void => {
  for (const then of frames.splice(0)) then();
};

const gather = (state: { readyState: string; hidden?: boolean }) => {
  const told: (readonly number[])[] = [];
  const ending = new AbortController();
  const page = { hidden: false, ...state } as Document;
  const batches = new Batches<number>(page, (pieces) => told.push(pieces), ending.signal);
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
  now += 300;
  batches.add([22]);
  expect(told.at(-1)).toEqual([22]);
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
  batches.end();
  expect(told).toEqual([[1]]);
  nextFrame();
  batches.add([2]);
  ending.abort();
  nextFrame();
  expect(told).toEqual([[1]]);
});
