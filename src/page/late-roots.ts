/** So many elements at most are waited for, each for so many frames: five seconds. */
const mostHosts = 40;
const mostFrames = 300;

/**
 * Waits for shadow roots. To give one to an element changes nothing that could be watched, so the few that look as if
 * they were to get one are asked right before each of the next frames. Returns what takes such an element. Until the
 * signal aborts, `onRoot` is called with those that `hasRoot` tells of.
 */
export function awaitRoots(
  hasRoot: (host: Element) => boolean,
  onRoot: (hosts: Set<Element>) => void,
  signal: AbortSignal,
): (host: Element) => void {
  const waiting = new Map<Element, number>();
  let asking = false;
  const askSoon = (): void => {
    if (asking || signal.aborted) return;
    asking = true;
    requestAnimationFrame(ask);
  };
  const ask = (): void => {
    asking = false;
    if (signal.aborted) return;
    const rooted = new Set<Element>();
    for (const [host, frames] of waiting) {
      const has = host.isConnected && hasRoot(host);
      if (has) rooted.add(host);
      if (has || frames >= mostFrames || !host.isConnected) waiting.delete(host);
      else waiting.set(host, frames + 1);
    }
    if (rooted.size > 0) onRoot(rooted);
    if (waiting.size > 0) askSoon();
  };
  return (host) => {
    if (waiting.has(host) || waiting.size >= mostHosts) return;
    waiting.set(host, 0);
    askSoon();
  };
}
