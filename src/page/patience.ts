/** A page that answers more often than this, in this many ms, fights or is restless. */
const mostRounds = 8;
const span = 1000;

/** Counts rounds: what is done because the page did something, which it may have done because of us. */
export class Patience {
  #rounds = 0;
  #since = Number.NEGATIVE_INFINITY;

  /** Counts one round more; tells whether it is still to be fought. */
  lasts(): boolean {
    const now = performance.now();
    if (now - this.#since > span) {
      this.#since = now;
      this.#rounds = 0;
    }
    this.#rounds += 1;
    return this.#rounds <= mostRounds;
  }
}

/** Takes work; returns the same at once as long as patience lasts; what is asked for beyond is done once, a while later. Ends with the signal. */
export function calmly(work: () => void, signal: AbortSignal): () => void {
  const patience = new Patience();
  let later: ReturnType<typeof setTimeout> | undefined;
  const doLate = (): void => {
    later = undefined;
    if (!signal.aborted) work();
  };
  return () => {
    if (later !== undefined) return;
    if (patience.lasts()) work();
    else later = setTimeout(doLate, span);
  };
}
