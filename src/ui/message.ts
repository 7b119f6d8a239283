import type { I18n } from 'webextension-polyfill';
import type en from '../../public/_locales/en/messages.json';

/** The names of all texts, as the English file has them. */
export type MessageKey = keyof typeof en;

/** Texts are all that the shared interface needs of the browser; `chrome` names them in both browsers. */
declare const chrome: { readonly i18n: I18n.Static };

/** Takes the name of a text and what fills its placeholders; returns it in the reader's language. */
export const message = (key: MessageKey, ...details: readonly string[]): string =>
  chrome.i18n.getMessage(key, [...details]);

/** Takes a name that was put together from data; returns its text, or nothing when there is none. */
export const messageIfAny = (key: string): string | undefined => chrome.i18n.getMessage(key, []) || undefined;
