import { judgeTarget } from '../clues/targets';
import type { TargetKind } from '../model/look';

const asking = new Set<TargetKind | undefined>(['toCheckout', 'toSignUp', 'toSubscription', 'toAccount']);

/** Addresses of stories are longer than this: levels of the path, words in the last of them. */
const mostLevels = 3;
const mostWords = 3;

/**
 * Takes the address of a page; tells whether to ask is what the page is for: a site's own donate, newsletter,
 * subscribe, checkout, log-in or account page. There the form is the content.
 */
export function isForAsking(address: string): boolean {
  const { pathname } = new URL(address);
  const levels = pathname.split('/').filter((level) => level !== '');
  const last = (levels.at(-1) ?? '').replace(/\.\w+$/, '');
  return levels.length <= mostLevels && last.split(/[-_]/).length <= mostWords && asking.has(judgeTarget(`/${last}`));
}
