import { expect, it } from 'vitest';
import { recogniseLanguages } from '../../src/browser/recognise-languages';

const seeing = (...languages: readonly { language: string; percentage: number }[]) => ({
  i18n: { detectLanguage: async () => ({ isReliable: true, languages: [...languages] }) },
});

it('names a language as our words do, and passes over what is only quoted', async () => {
  const browser = seeing(
    { language: 'nb', percentage: 70 },
    { language: 'pt-BR', percentage: 25 },
    { language: 'fr', percentage: 5 },
  );
  expect(await recogniseLanguages(browser as never, 'text')).toEqual(['no', 'pt']);
});
