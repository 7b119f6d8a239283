import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { becauseText } from '../../src/popup/because-text';

const getMessage = (key: string, details: string[]): string =>
  key === 'because_with_detail'
    ? details.join(': ')
    : (Object.entries(english).find(([k]) => k === key)?.[1].message ?? '');

beforeEach(() => vi.stubGlobal('chrome', { i18n: { getMessage } }));
afterEach(() => vi.unstubAllGlobals());

describe('a reason', () => {
  it('is a plain sentence', () => {
    expect(becauseText({ reason: 'asks-for-money' })).toBe('Asks for money');
  });

  it('names what was seen', () => {
    expect(becauseText({ reason: 'leads-to-checkout', detail: 'pay.example' })).toBe(
      'Leads to a payment page: pay.example',
    );
  });

  it('is told by its name while it has no text', () => {
    expect(becauseText({ reason: 'sings-at-night', detail: 'la' })).toBe('sings at night: la');
  });
});
