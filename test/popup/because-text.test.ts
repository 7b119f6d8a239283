import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import english from '../../public/_locales/en/messages.json';
import { becauseTexts } from '../../src/popup/because-text';

const getMessage = (key: string, details: string[]): string =>
  key === 'because_with_detail'
    ? details.join(': ')
    : (Object.entries(english).find(([k]) => k === key)?.[1].message ?? '');

beforeEach(() => vi.stubGlobal('chrome', { i18n: { getMessage } }));
afterEach(() => vi.unstubAllGlobals());

describe('a reason', () => {
  it('is a plain sentence', () => {
    expect(becauseTexts([{ reason: 'asks-for-money' }])).toEqual(['Asks for money']);
  });

  it('names what was seen', () => {
    expect(becauseTexts([{ reason: 'leads-to-checkout', detail: 'pay.example' }])).toEqual([
      'Leads to a payment page: pay.example',
    ]);
  });

  it('is told by its name while it has no text', () => {
    expect(becauseTexts([{ reason: 'sings-at-night', detail: 'la' }])).toEqual(['sings at night: la']);
  });

  it('is there even where nothing speaks', () => {
    expect(becauseTexts([])).toEqual([english.popup_built_like.message]);
  });
});
