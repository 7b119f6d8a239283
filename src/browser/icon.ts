import type { Browser } from 'webextension-polyfill';
import { isRecord } from '../model/record';
import type { IconMessage } from './messages';

const sizes = [16, 32, 48] as const;

/** White on the darkest blue and grey of the icon: at least 7:1. */
const badge = { text: '#ffffff', on: '#17429b', off: '#55514a' } as const;

/** Takes anything; tells whether it is a page's word about its icon. */
export const isIconMessage = (value: unknown): value is IconMessage =>
  isRecord(value) &&
  value['type'] === 'icon' &&
  typeof value['on'] === 'boolean' &&
  typeof value['hidden'] === 'number';

/** Takes whether Stet is on; returns the icon's files by size. */
const iconFiles = (on: boolean): Record<string, string> =>
  Object.fromEntries(sizes.map((size) => [String(size), `/icons/${on ? 'on' : 'off'}-${size}.png`]));

/**
 * Shows on one tab's icon whether Stet is on and how many appeals are hidden. The browser itself takes it back when
 * the tab goes elsewhere. Rejects when the tab has gone in the meantime.
 */
export const showIcon = async (
  { action }: Pick<Browser, 'action'>,
  tabId: number,
  { on, hidden }: IconMessage,
): Promise<void> => {
  await Promise.all([
    // Firefox for Android shows no icon, and lacks some of these.
    action.setIcon?.({ tabId, path: iconFiles(on) }),
    action.setBadgeText?.({ tabId, text: hidden > 0 ? String(hidden) : '' }),
    action.setBadgeBackgroundColor?.({ tabId, color: on ? badge.on : badge.off }),
    action.setBadgeTextColor?.({ tabId, color: badge.text }),
  ]);
};
