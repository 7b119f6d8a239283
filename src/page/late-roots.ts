import { forgetGone } from '../dom/forget-gone';

/** So many elements at most are waited for. */
const mostHosts = 40;

/** Milliseconds between one asking and the next, after which nothing more is expected. */
const pauses = [0, 50, 100, 200, 400, 800, 1600, 3200];

/** Returns what begins the pauses anew, after each of which `ask` is called, until the signal aborts. */
const nowAndThen = (ask: () => void, signal: AbortSignal): (() => void) => {
  let pause = pauses.length;
  const askLater = (): void => {
    const milliseconds = pauses[pause];
    if (milliseconds === undefined) return;
    pause += 1;
    setTimeout(() => {
      if (signal.aborted) return;
      ask();
      askLater();
    }, milliseconds);
  };
  return () => {
    const isIdle = pause >= pauses.length;
    pause = 0;
    if (isIdle) askLater();
  };
};

const inPage = (hosts: Iterable<Element>): Element[] => [...hosts].filter((host) => host.isConnected);

/**
 * Waits for shadow roots. To give one to an element changes nothing that could be watched; but what is shown in it takes
 * room, and of that the browser tells before it paints. What takes none, since it floats, is asked for now and then: to
 * ask in every frame would keep the page painting. Returns what takes an element that may get a root. Until the signal
 * aborts, `onRoot` is called with those that `hasRoot` tells of.
 */
export function awaitRoots(
  hasRoot: (host: Element) => boolean,
  onRoot: (hosts: Set<Element>) => void,
  signal: AbortSignal,
): (host: Element) => void {
  const waiting = new Set<Element>();
  let grown: ResizeObserver | undefined;
  const observe = (host: Element): void => {
    // Of an element in a line of text nothing is told; of the box around it is.
    for (const box of [host, host.parentElement]) if (box) grown?.observe(box);
  };
  const ask = (): void => {
    const { size } = waiting;
    const rooted = new Set(inPage(waiting).filter(hasRoot));
    for (const host of rooted) waiting.delete(host);
    forgetGone(waiting);
    // While it is watched, an element that has left the page is kept alive in Firefox.
    if (waiting.size < size) {
      grown?.disconnect();
      waiting.forEach(observe);
    }
    if (rooted.size > 0) onRoot(rooted);
  };
  signal.addEventListener('abort', () => grown?.disconnect(), { once: true });
  const askOn = nowAndThen(ask, signal);
  return (host) => {
    if (waiting.has(host) || inPage(waiting).length >= mostHosts || signal.aborted) return;
    waiting.add(host);
    grown ??= new ResizeObserver(ask);
    observe(host);
    askOn();
  };
}
