import type { Runtime } from 'webextension-polyfill';
import { isIconMessage, showIcon } from '../browser/icon';
import { browser } from '../browser/pages-api';
import { remember } from '../browser/remember';
import { settingsStore } from '../browser/settings-store';
import { layOutWords } from '../browser/word-store';
import { shelf as wordShelf } from '../clues/words/index';

/** A tab may close before its icon is set; nobody needs to hear of that. */
const tellWhatFailed = (error: unknown): void => console.debug('Stet:', error);

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.tab?.id !== undefined && isIconMessage(message)) {
    showIcon(browser, sender.tab.id, message).catch(tellWhatFailed);
  }
  remember(browser, message, sender).catch(tellWhatFailed);
  return undefined;
});

const prepareStorage = (): void => {
  settingsStore(browser).migrate().catch(tellWhatFailed);
  layOutWords(browser, wordShelf, browser.runtime.getManifest().version).catch(tellWhatFailed);
};

browser.runtime.onInstalled.addListener(prepareStorage);
browser.runtime.onStartup.addListener(prepareStorage);
