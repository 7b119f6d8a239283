import type { SettingsStore } from '../browser/settings-store';
import { StoreError } from '../browser/store-error';
import type { Kind } from '../model/kind';
import type { ReportedAppeal } from '../model/report';
import { type SiteChange, withKind, withoutStays, withStay, withStet } from '../model/site-choices';
import type { Board } from './board';
import type { Trouble } from './known';
import type { PageLine } from './page-line';
import { staysOf } from './popup-view';

/** What the reader can decide about the page's site. */
export interface Choices {
  readonly switchSite: (on: boolean) => Promise<void>;
  readonly switchKind: (kind: Kind, on: boolean) => Promise<void>;
  /** Shows an appeal, for good as long as it says the same. */
  readonly show: (appeal: ReportedAppeal) => Promise<void>;
  /** Lets an appeal stand, whatever it says next time. */
  readonly letStand: (appeal: ReportedAppeal) => Promise<void>;
  readonly hideAgain: (appeal: ReportedAppeal) => Promise<void>;
  /** Brings the wall into view. */
  readonly showWall: () => void;
}

const troubleOf = (error: unknown): Trouble =>
  error instanceof StoreError && error.reason !== 'failed' ? 'full' : 'failed';

/**
 * Takes where settings are kept, the board and the line to the page; returns the choices. A choice shows at once, and
 * is taken back with a word when it could not be kept. In a private window it is told to the page and never stored.
 */
export const choicesOf = (
  store: Pick<SettingsStore, 'changeSite'>,
  board: Board,
  line: Pick<PageLine, 'send' | 'scrollWhenShown'>,
): Choices => {
  const decide = async (change: SiteChange): Promise<void> => {
    const { site, choices, private: inPrivate } = board.now();
    if (site === undefined || choices === undefined) return;
    const next = change(choices);
    board.learn((known) => ({ ...known, choices: next, trouble: undefined }));
    if (inPrivate) return line.send({ type: 'private-settings', site: next });
    try {
      await store.changeSite(site, change);
    } catch (error) {
      board.learn((known) => ({ ...known, choices, trouble: troubleOf(error) }));
    }
  };
  return {
    switchSite: (on) => decide(withStet(on)),
    switchKind: async (kind, on) => {
      const { general } = board.now();
      if (general !== undefined) await decide(withKind(general, kind, on));
    },
    show: (appeal) => {
      line.scrollWhenShown(appeal.id);
      return decide(withStay(staysOf(appeal).words));
    },
    letStand: (appeal) => decide(withStay(staysOf(appeal).box)),
    hideAgain: (appeal) => decide(withoutStays(Object.values(staysOf(appeal)))),
    showWall: () => line.send({ type: 'scroll-to-wall' }),
  };
};
