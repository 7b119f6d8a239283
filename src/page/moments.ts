/** The browser waits at most so long (ms) for a moment with nothing better to do. */
const patience = 2000;

/** Takes a document; tells whether the parser has come to its end. */
export const isWhole = (page: Document): boolean => page.readyState !== 'loading';

/** Calls `then` once the document is parsed, unless the signal aborts before. */
export function whenWhole(page: Document, then: () => void, signal: AbortSignal): void {
  if (isWhole(page)) then();
  else page.addEventListener('DOMContentLoaded', then, { once: true, signal });
}

/** Calls `then` when the browser has nothing better to do, unless the signal aborts before. */
export function whenIdle(then: () => void, signal: AbortSignal): void {
  requestIdleCallback(() => signal.aborted || then(), { timeout: patience });
}

/** Takes a time in ms; resolves when it has passed. */
export const pass = (time: number): Promise<void> => new Promise((then) => void setTimeout(then, time));

/** Takes what is to be done; returns what has it done in a task of its own, once however often it was asked for until then, unless the signal aborts. */
export function soon(then: () => void, signal: AbortSignal): () => void {
  let isAwaited = false;
  const go = (): void => {
    isAwaited = false;
    if (!signal.aborted) then();
  };
  return () => {
    if (!isAwaited) setTimeout(go);
    isAwaited = true;
  };
}
