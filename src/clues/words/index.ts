import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import type { Words } from './words';

/** Every language we have words for, by its code. */
export const shelf: ReadonlyMap<string, Words> = new Map(Object.entries({ en, de, es, fr, ru }));

const join = (list: readonly Words[]): Words => {
  const out: Partial<Record<keyof Words, string>> = {};
  for (const words of list) {
    for (const [category, phrases] of Object.entries(words) as [keyof Words, string][]) {
      const before = out[category];
      out[category] = before && phrases ? `${before}, ${phrases}` : before || phrases;
    }
  }
  return out as Words;
};

/** Takes codes of languages; returns their words together, category by category. Unknown codes are left out. */
export const wordsFor = (codes: readonly string[]): Words =>
  join([...new Set(codes)].flatMap((code) => shelf.get(code) ?? []));
