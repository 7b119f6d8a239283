import { de } from './de';
import { en } from './en';
import { es } from './es';
import { fr } from './fr';
import { ru } from './ru';
import type { Samples } from './sample';

/** The samples of every language, by its code. */
export const samples: Readonly<Record<string, Samples>> = { de, en, es, fr, ru };
