import type { PageReport } from '../model/report';
import type { SiteSettings } from '../model/settings';
import type { MemoryChange } from '../model/site-memory';

/** The name of the port that the popup opens to the page's session; over it the page sends a `PageReport` at once and after each change. */
export const popupPort = 'popup';

/** Page to background: what the toolbar icon shows for this tab. */
export interface IconMessage {
  readonly type: 'icon';
  readonly on: boolean;
  /** How many appeals are hidden. */
  readonly hidden: number;
}

/** Page to background: what the page has taught about its site, once it has been judged. */
export interface RememberMessage extends MemoryChange {
  readonly type: 'remember';
}

/** Page to popup, over the port. */
export type ToPopup = PageReport;

/** Popup to page, over the port. */
export type ToPage =
  /** Bring an appeal that is shown again into view. */
  | { readonly type: 'scroll-to'; readonly id: number }
  /** Bring the wall into view. */
  | { readonly type: 'scroll-to-wall' }
  /** Only from a private window, where nothing may be stored: settings that hold for this page visit. */
  | { readonly type: 'private-settings'; readonly site: SiteSettings };
