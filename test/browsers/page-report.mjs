/** @import { Page } from 'puppeteer-core' */
/** @import { PageReport } from '../../src/model/report' */

/**
 * Takes one of the extension's own pages and a page of the web; resolves to the number of the latter's tab.
 * @param {Page} ownPage
 * @param {Page} page
 * @returns {Promise<number>}
 */
export const tabOf = async (ownPage, page) => {
  const id = await ownPage.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return tabs.find((tab) => tab.url === url)?.id;
  }, page.url());
  if (id === undefined) throw new Error(`no tab shows ${page.url()}`);
  return id;
};

/**
 * Takes one of the extension's own pages and a page of the web; resolves to what the latter tells the popup, or to
 * null when nobody there has answered for two seconds.
 * @param {Page} ownPage
 * @param {Page} page
 * @returns {Promise<PageReport | null>}
 */
export const reportOf = async (ownPage, page) =>
  ownPage.evaluate(
    (tab) =>
      new Promise((resolve) => {
        const port = chrome.tabs.connect(tab, { name: 'popup', frameId: 0 });
        port.onMessage.addListener((report) => {
          resolve(report);
          port.disconnect();
        });
        port.onDisconnect.addListener(() => resolve(null));
        setTimeout(() => resolve(null), 2000);
      }),
    await tabOf(ownPage, page),
  );
