/** A page that has come is told of at once, before anything can be painted; one that changes more often than this in so many ms, once a frame. */
const mostRounds = 20;
const span = 250;

/** A tab that is not shown is left alone, until there is so much to tell that keeping it would cost more. */
const most = 5000;

/**
 * Gathers what has changed in a page into batches, each told of before it is painted: what the parser brings once a frame,
 * since each time costs, and nothing is painted between two frames.
 */
export class Batches<Piece> {
  #pieces: Piece[] = [];
  #isAwaited = false;
  /** How often it was told of since a time (ms). */
  #since = Number.NEGATIVE_INFINITY;
  #rounds = 0;
  readonly #page: Document;
  readonly #tell: (pieces: readonly Piece[]) => void;
  readonly #signal: AbortSignal;

  /** Takes the page, what is told of each batch, and a signal that ends it. */
  constructor(page: Document, tell: (pieces: readonly Piece[]) => void, signal: AbortSignal) {
    this.#page = page;
    this.#tell = tell;
    this.#signal = signal;
  }

  /** Takes pieces; tells of them at once or, where there is much to tell, before the next frame is painted. */
  add(pieces: readonly Piece[]): void {
    for (const piece of pieces) this.#pieces.push(piece);
    if (this.#pieces.length > most || !this.#canWait()) return this.end();
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    requestAnimationFrame(() => {
      this.#isAwaited = false;
      this.end();
    });
  }

  /** Tells of what is left, if anything. */
  end(): void {
    const pieces = this.#pieces;
    if (pieces.length === 0 || this.#signal.aborted) return;
    this.#pieces = [];
    this.#tell(pieces);
  }

  #canWait(): boolean {
    if (this.#page.readyState === 'loading' || this.#page.hidden) return true;
    const now = performance.now();
    if (now - this.#since > span) {
      this.#since = now;
      this.#rounds = 0;
    }
    this.#rounds += 1;
    return this.#rounds > mostRounds;
  }
}
