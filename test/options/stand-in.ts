import { vi } from 'vitest';

/** Stands in for the browser's texts: each text is its name and its details. */
export const standInTexts = (): void => {
  vi.stubGlobal('chrome', {
    i18n: { getMessage: (key: string, details: readonly string[]) => [key, ...details].join(' ') },
  });
};
