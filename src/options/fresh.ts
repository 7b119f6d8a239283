import type { Site } from '../model/site';

/** The site that has just come into the table by the reader's hand: the keyboard goes there. A new one each time. */
export interface Fresh {
  readonly site: Site;
}
