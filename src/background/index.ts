import type { Runtime } from 'webextension-polyfill';
import { isIconMessage, showIcon } from '../browser/icon';
import { browser } from '../browser/pages-api';
import { settingsStore } from '../browser/settings-store';

/** A tab may close before its icon is set; nobody needs to hear of that. */
const tellWhatFailed = (error: unknown): void => console.debug('Stet:', error);

browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
  if (sender.tab?.id !== undefined && isIconMessage(message)) {
    showIcon(browser, sender.tab.id, message).catch(tellWhatFailed);
  }
  return undefined;
});

browser.runtime.onInstalled.addListener(() => {
  settingsStore(browser).migrate().catch(tellWhatFailed);
});
