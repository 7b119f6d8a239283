import { expect, it } from 'vitest';
import { Route } from '../../src/content/route';

it('a page has moved when its address is another, and not for a place on it', () => {
  const route = new Route();
  expect(route.hasMoved('https://example.org/one')).toBe(true);
  expect(route.hasMoved('https://example.org/one')).toBe(false);
  expect(route.hasMoved('https://example.org/one#comments')).toBe(false);
  expect(route.hasMoved('https://example.org/one#/two')).toBe(true);
  expect(route.isForAsking).toBe(false);
  expect(route.hasMoved('https://example.org/donate')).toBe(true);
  expect(route.isForAsking).toBe(true);
});
