import type { Browser } from 'webextension-polyfill';
import { popupPort, type ToPage, type ToPopup } from './messages';

/** The popup's line to one page. */
export interface PagePort {
  send(message: ToPage): void;
}

interface PageListener {
  readonly onReport: (report: ToPopup) => void;
  /** The page is gone or has hung up. */
  readonly onEnd: () => void;
}

/**
 * Opens the line to a tab's page. Resolves once the page has reported for the first time, or to nothing when nobody
 * there answers; `onEnd` is only for a line that stood.
 */
export const openPagePort = (
  { tabs, runtime }: Pick<Browser, 'tabs' | 'runtime'>,
  tabId: number,
  { onReport, onEnd }: PageListener,
): Promise<PagePort | undefined> =>
  new Promise((resolve) => {
    const port = tabs.connect(tabId, { name: popupPort, frameId: 0 });
    let stands = false;
    port.onMessage.addListener((report) => {
      stands = true;
      onReport(report as ToPopup);
      resolve({ send: (message) => port.postMessage(message) });
    });
    port.onDisconnect.addListener(() => {
      // Reading it tells the browser that an unanswered call is no surprise; it would print an error otherwise.
      void runtime.lastError;
      if (stands) onEnd();
      resolve(undefined);
    });
  });
