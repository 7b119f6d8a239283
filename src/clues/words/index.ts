import { ar } from './ar';
import { cs } from './cs';
import { da } from './da';
import { de } from './de';
import { el } from './el';
import { en } from './en';
import { es } from './es';
import { fi } from './fi';
import { fr } from './fr';
import { he } from './he';
import { hi } from './hi';
import { hu } from './hu';
import { id } from './id';
import { it } from './it';
import { ja } from './ja';
import { ko } from './ko';
import { nl } from './nl';
import { no } from './no';
import { pl } from './pl';
import { pt } from './pt';
import { ro } from './ro';
import { ru } from './ru';
import { sv } from './sv';
import { tr } from './tr';
import { uk } from './uk';
import type { Words } from './words';
import { zh } from './zh';

/** Every language we have words for, by its code. */
export const shelf: ReadonlyMap<string, Words> = new Map(
  Object.entries({
    en,
    de,
    fr,
    es,
    it,
    pt,
    nl,
    pl,
    cs,
    sv,
    no,
    da,
    fi,
    hu,
    ro,
    tr,
    el,
    ru,
    uk,
    ar,
    he,
    hi,
    id,
    ja,
    ko,
    zh,
  }),
);
