import type { Browser, Runtime } from 'webextension-polyfill';
import { isRecord } from '../model/record';
import { siteOf } from '../model/site';
import { parseChange, today } from '../model/site-memory';
import { changeMemory } from './memory-store';

/**
 * Takes a message and who sent it; when it is a page's word of what it has taught about its site, that is written. The
 * site is the sender's own, whatever the message says, and nothing of a private window is ever stored. Rejects with a
 * StoreError; the site is then learnt another time.
 */
export async function remember(
  browser: Pick<Browser, 'storage'>,
  message: unknown,
  { tab, url }: Runtime.MessageSender,
): Promise<void> {
  if (!isRecord(message) || message['type'] !== 'remember' || tab?.incognito !== false || url === undefined) return;
  await changeMemory(browser, siteOf(new URL(url).hostname), parseChange(message, today()));
}
