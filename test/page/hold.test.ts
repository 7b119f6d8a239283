import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { holdPaint } from '../../src/page/hold';
import { documentOf } from '../dom/reading';

it('holds a page that has no body yet, and leaves it as it was', () => {
  const { document } = parseHTML('<html></html>');
  Object.defineProperty(document, 'body', { value: null });
  const letGo = holdPaint(document);
  expect(document.documentElement.getAttribute('data-stet')).toBe('held');
  letGo();
  expect(document.documentElement.hasAttribute('data-stet')).toBe(false);
});

it('touches no page that may have been painted', () => {
  const page = documentOf('<p>Text</p>');
  holdPaint(page);
  expect(page.documentElement.hasAttribute('data-stet')).toBe(false);
});
