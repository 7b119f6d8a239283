import type { Browser } from 'webextension-polyfill';
import type { ToPage } from '../browser/messages';
import { openPagePort, type PagePort } from '../browser/page-port';
import { bringIn } from '../browser/page-script';
import type { PageReport } from '../model/report';
import type { Board } from './board';
import { learnReport } from './known';

type Pages = Pick<Browser, 'tabs' | 'runtime' | 'scripting'>;

/** The popup's side of the talk with the page. */
export interface PageLine {
  /** Reaches the page, bringing Stet in where it is missing; the board hears whether it answers. */
  reach(): Promise<void>;
  send(message: ToPage): void;
  /** Brings an appeal into view as soon as the page reports it visible. */
  scrollWhenShown(id: number): void;
}

/** Takes a tab and the board that learns what its page reports; returns the line to it, not yet open. */
export const pageLine = (browser: Pages, tabId: number, board: Board): PageLine => {
  let port: PagePort | undefined;
  let wanted: number | undefined;
  const send = (message: ToPage): void => port?.send(message); // without a page there is nobody to tell
  const scrollIfShown = (report: PageReport): void => {
    if (!report.appeals.some(({ id, hidden }) => id === wanted && !hidden) || wanted === undefined) return;
    send({ type: 'scroll-to', id: wanted });
    wanted = undefined;
  };
  const onReport = (report: PageReport): void => {
    board.learn((known) => learnReport(known, report));
    scrollIfShown(report);
  };
  const onEnd = (): void => {
    port = undefined;
    board.learn((known) => ({ ...known, page: 'left', report: undefined }));
  };
  const connect = async (): Promise<boolean> => {
    port = await openPagePort(browser, tabId, { onReport, onEnd });
    return port !== undefined;
  };
  return {
    reach: async () => {
      const answers = (await connect()) || ((await bringIn(browser, tabId)) && (await connect()));
      if (!answers) board.learn((known) => ({ ...known, page: 'closed' }));
    },
    send,
    scrollWhenShown: (id) => {
      wanted = id;
    },
  };
};
