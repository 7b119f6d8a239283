import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { calmly, Patience } from '../../src/page/patience';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const rounds = (patience: Patience, many: number): number =>
  Array.from({ length: many }, () => patience.lasts()).filter(Boolean).length;

it('patience ends after some rounds in a second, and is back after it', () => {
  const patience = new Patience();
  expect(rounds(patience, 100)).toBe(8);
  vi.advanceTimersByTime(1001);
  expect(rounds(patience, 3)).toBe(3);
});

it('what is done calmly is done at once at first, and at last once more', () => {
  const work = vi.fn<() => void>();
  const doCalmly = calmly(work, new AbortController().signal);
  for (let round = 0; round < 1000; round++) doCalmly();
  expect(work).toHaveBeenCalledTimes(8);
  vi.advanceTimersByTime(1001);
  expect(work).toHaveBeenCalledTimes(9);
});
