import { browser } from '../browser/pages-api';
import { allSites, askFor, mayAct, patternsOf } from '../browser/permissions';
import { settingsStore } from '../browser/settings-store';
import { type PageTab, popupTab, watchLoads } from '../browser/tabs';
import { siteOf } from '../model/site';
import { showPage } from '../ui/show-page';
import { type Board, newBoard } from './board';
import { choicesOf } from './choices';
import { Frame } from './Frame';
import { followSettings } from './follow-settings';
import { Popup, Untouchable } from './Popup';
import { touchableHost } from './page-address';
import { type PageLine, pageLine } from './page-line';
import { popupView } from './popup-view';

const store = settingsStore(browser);

const openSettings = (): void => {
  void browser.runtime.openOptionsPage().then(() => window.close());
};

const learnAccess = async (board: Board, host: string): Promise<void> => {
  const may = await mayAct(browser, host);
  board.learn((known) => ({ ...known, mayAct: may }));
};

/** The page went elsewhere under the open popup: the popup starts anew with the new page. */
const startAnewWith = (tab: PageTab, board: Board, signal: AbortSignal): void =>
  watchLoads(
    browser,
    tab.id,
    () => {
      if (board.now().page === 'left' || board.now().page === 'closed') location.reload();
    },
    signal,
  );

const allow = async (patterns: readonly string[], host: string, board: Board, line: PageLine): Promise<void> => {
  if (!(await askFor(browser, patterns))) return;
  await learnAccess(board, host);
  if (board.now().page === 'closed') await line.reach();
};

const openOn = async (tab: PageTab, host: string, signal: AbortSignal): Promise<void> => {
  const board = newBoard((known) =>
    showPage(
      <Popup
        view={popupView(known)}
        choices={choices}
        onAllowSite={() => void allow(patternsOf(host), host, board, line)}
        onAllowAll={() => void allow(allSites, host, board, line)}
        onSettings={openSettings}
      />,
    ),
  );
  const line = pageLine(browser, tab.id, board);
  const choices = choicesOf(store, board, line);
  board.learn((known) => ({ ...known, site: siteOf(host), private: tab.private }));
  startAnewWith(tab, board, signal);
  await Promise.all([learnAccess(board, host), line.reach(), followSettings(store, siteOf(host), board, signal)]);
};

const closing = new AbortController();
addEventListener('pagehide', () => closing.abort(), { once: true });
const tab = await popupTab(browser, location.search);
const host = touchableHost(tab?.url ?? '');
if (tab !== undefined && host !== undefined) await openOn(tab, host, closing.signal);
else {
  showPage(
    <Frame onSettings={openSettings}>
      <Untouchable />
    </Frame>,
  );
}
