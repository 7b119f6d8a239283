import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { awaitRoots } from '../../src/page/late-roots';
import { documentOf } from '../dom/reading';

const watched = new Set<Element>();
beforeEach(() => {
  watched.clear();
  vi.useFakeTimers();
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe = (element: Element): unknown => watched.add(element);
      disconnect = (): void => watched.clear();
    },
  );
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

/** Sixty boxes that may get a root, in an article that may leave the page. */
const boxes = (): Element[] => [
  ...documentOf(`<article>${'<late-box></late-box>'.repeat(60)}</article>`).querySelectorAll('late-box'),
];

it('tells of the boxes that got a root, and watches the others on', () => {
  const told: Element[] = [];
  const [first, second] = boxes();
  if (!first || !second) throw new Error('there are sixty');
  const wait = awaitRoots(
    (host) => host === first,
    (hosts) => told.push(...hosts),
    new AbortController().signal,
  );
  wait(first);
  wait(second);
  vi.advanceTimersByTime(0);
  expect(told).toEqual([first]);
  expect([...watched]).toEqual([second, second.parentElement]);
});

it('keeps nothing in mind that has left the page, and has room for as many again', () => {
  const asked = new Set<Element>();
  const wait = awaitRoots(
    (host) => asked.size < asked.add(host).size && false,
    () => undefined,
    new AbortController().signal,
  );
  const former = boxes();
  former.forEach(wait);
  vi.runAllTimers();
  expect(asked.size).toBe(40);
  former[0]?.parentElement?.remove();
  const next = boxes();
  next.forEach(wait);
  vi.runAllTimers();
  expect(asked.size).toBe(80);
  expect([...watched].filter((each) => !each.isConnected)).toEqual([]);
});
