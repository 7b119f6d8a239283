import type { Browser } from 'webextension-polyfill';

/** So often a page asks whether Stet is still there (ms). It is one look at a property; there is no event to wait for. */
const often = 2000;

/**
 * Calls `then` once Stet has been disabled, updated or removed while the page is open, unless the signal aborts before:
 * Chromium leaves the script in the page, cut off from the browser, and it must put the page in order itself. Firefox
 * ends the script.
 */
export function whenCutOff({ runtime }: Pick<Browser, 'runtime'>, then: () => void, signal: AbortSignal): void {
  // The browser takes the name away, whatever its type says.
  const isCutOff = (): boolean => (runtime.id as string | undefined) === undefined;
  const ask = (): void => {
    if (isCutOff()) then();
  };
  const timer = setInterval(ask, often);
  addEventListener('focus', ask, { signal });
  addEventListener('pageshow', ask, { signal });
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
