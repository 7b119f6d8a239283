import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kindName } from '../../src/ui/kind-name';
import { message, messageIfAny } from '../../src/ui/message';

const getMessage = (key: string, details: string[]): string => (key === 'none' ? '' : [key, ...details].join(' '));

beforeEach(() => vi.stubGlobal('chrome', { i18n: { getMessage } }));
afterEach(() => vi.unstubAllGlobals());

describe('texts', () => {
  it('fills the placeholders in their order', () => {
    expect(message('because_with_detail', 'Asks for money', 'Donate')).toBe(
      'because_with_detail Asks for money Donate',
    );
  });

  it('tells a name without a text from one that has it', () => {
    expect(messageIfAny('none')).toBeUndefined();
    expect(messageIfAny('kind_app')).toBe('kind_app');
  });

  it('names a kind', () => {
    expect(kindName('newsletter')).toBe('kind_newsletter');
  });
});
