/**
 * A page that has come is told of at once, before anything can be painted; one that changes more often than this in so
 * many ms, once a frame, until it changes less often; and of what is small, once in so many ms.
 */
const mostRounds = 20;
const span = 250;

const urgent = { priority: 'user-blocking' } as const;

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
  #isRestless = false;
  #waits = false;
  /** A frame is being made: what changes until it is painted cannot wait for the next one. */
  #isFrame = false;
  readonly #page: Document;
  readonly #tell: (pieces: readonly Piece[]) => void;
  readonly #isSmall: (piece: Piece) => boolean;
  readonly #signal: AbortSignal;

  /** Takes the page, what is told of each batch, what tells whether a piece is so small that the reader may see it for a moment, and a signal that ends it. */
  constructor(
    page: Document,
    tell: (pieces: readonly Piece[]) => void,
    isSmall: (piece: Piece) => boolean,
    signal: AbortSignal,
  ) {
    this.#page = page;
    this.#tell = tell;
    this.#isSmall = isSmall;
    this.#signal = signal;
  }

  /** Takes pieces; tells of them at once or, where there is much to tell, before the next frame is painted; of small ones a while later. */
  add(pieces: readonly Piece[]): void {
    if (pieces.length === 0) return;
    for (const piece of pieces) this.#pieces.push(piece);
    if (this.#pieces.length > most || this.#isFrame || !this.#canWait()) return this.tellNow();
    if (this.#isRestless && !this.#page.hidden && pieces.every(this.#isSmall)) return this.#tellLater();
    if (this.#isAwaited) return;
    this.#isAwaited = true;
    requestAnimationFrame(() => {
      this.#isAwaited = false;
      this.#isFrame = true;
      // Before any other task: what the parser brings after the paint can wait again.
      void scheduler.postTask(() => {
        this.#isFrame = false;
      }, urgent);
      this.tellNow();
    });
  }

  /** Tells of what is left, if anything. */
  tellNow(): void {
    const pieces = this.#pieces;
    if (pieces.length === 0 || this.#signal.aborted) return;
    this.#pieces = [];
    this.#tell(pieces);
  }

  #tellLater(): void {
    if (this.#waits) return;
    this.#waits = true;
    setTimeout(() => {
      this.#waits = false;
      this.tellNow();
    }, span);
  }

  #canWait(): boolean {
    if (this.#page.readyState === 'loading' || this.#page.hidden) return true;
    const now = performance.now();
    if (now - this.#since > span) {
      this.#isRestless = this.#rounds > mostRounds && now - this.#since < 2 * span;
      this.#since = now;
      this.#rounds = 0;
    }
    this.#rounds += 1;
    return this.#isRestless || this.#rounds > mostRounds;
  }
}
