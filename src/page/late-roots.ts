/** So many elements at most are waited for. */
const mostHosts = 40;

/** Milliseconds between one asking and the next, after which nothing more is expected. */
const pauses = [0, 50, 100, 200, 400, 800, 1600, 3200];

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
  const ask = (): void => {
    const rooted = new Set([...waiting].filter((host) => host.isConnected && hasRoot(host)));
    for (const host of rooted) waiting.delete(host);
    if (rooted.size > 0 && !signal.aborted) onRoot(rooted);
  };
  let grown: ResizeObserver | undefined;
  signal.addEventListener('abort', () => grown?.disconnect(), { once: true });
  let pause = pauses.length;
  const askLater = (): void => {
    const milliseconds = pauses[pause];
    if (milliseconds === undefined || signal.aborted) return;
    pause += 1;
    setTimeout(() => {
      ask();
      askLater();
    }, milliseconds);
  };
  return (host) => {
    if (waiting.has(host) || waiting.size >= mostHosts || signal.aborted) return;
    waiting.add(host);
    grown ??= new ResizeObserver(ask);
    // Of an element in a line of text nothing is told; of the box around it is.
    for (const box of [host, host.parentElement]) if (box) grown.observe(box);
    const isIdle = pause >= pauses.length;
    pause = 0;
    if (isIdle) askLater();
  };
}
