import type { Because } from './finding';
import type { Kind } from './kind';
import type { SiteSettings } from './settings';
import type { Site } from './site';

/** What the popup knows of one appeal on the page. */
export interface ReportedAppeal {
  /** Number of the appeal within this page visit. */
  readonly id: number;
  readonly kind: Kind;
  /** Its first words, at most 120 characters; may be empty (an image, a frame). */
  readonly words: string;
  readonly because: readonly Because[];
  readonly hidden: boolean;
  /** Names for the two stays the popup may write: by its words, by its box. */
  readonly prints: { readonly words: string; readonly box: string };
}

/** Stands among the faults where Stet has given way to a page that fights: that undoes again and again what is hidden. */
export const gaveWay = 'gave-way';

/** What one page tells the popup; sent anew whenever it changes. */
export interface PageReport {
  readonly site: Site;
  /** False when the reader has switched Stet off for this site. */
  readonly on: boolean;
  /** The page looks like an article. */
  readonly article: boolean;
  /** The publisher has cut the article off: a gate stands instead of the rest. */
  readonly wall: boolean;
  readonly appeals: readonly ReportedAppeal[];
  /** What failed on this page: parts of Stet by their names, rules by their texts; or `gaveWay`. Empty when all is well. */
  readonly faults: readonly string[];
  /** Only in a private window: the choices of this visit, as the popup sent them. They are stored nowhere else. */
  readonly privateSite?: SiteSettings;
}
