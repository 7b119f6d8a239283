import { parentOf } from './shadow';

/** Boxes that stand in one element and have not been read yet. */
interface Unread {
  readonly around: Element | null;
  readonly boxes: Element[];
  /** So many of them have been read since. */
  read: number;
}

/** Takes how many elements have been read; tells whether that is enough for one go. */
export type Enough = (read: number) => boolean;

const never: Enough = () => false;

/** How much of a page is read in one go, and what is left for the next time. */
export class Portion {
  #read = 0;
  #isEnough = never;
  #unread: readonly Unread[] = [];
  /** What was left since the reading began: it stands before all that was left earlier. */
  #fresh: Unread[] = [];

  /** Takes what tells when to stop; without it, everything is read. */
  begin(isEnough = never): void {
    this.#unread = [...this.#fresh, ...this.#unread].filter(({ boxes, read }) => read < boxes.length);
    this.#fresh = [];
    this.#read = 0;
    this.#isEnough = isEnough;
  }

  /** What holds boxes that have not been read. */
  get around(): readonly Element[] {
    return [...this.#fresh, ...this.#unread].flatMap(({ around, boxes, read }) =>
      around && read < boxes.length ? around : [],
    );
  }

  /** The boxes left from the last times, each with what held it then, in the order of the page, until it is enough. */
  *boxes(): Iterable<readonly [box: Element, around: Element | undefined]> {
    for (const unread of this.#unread)
      for (; unread.read < unread.boxes.length && !this.#isEnough(this.#read); unread.read += 1) {
        const box = unread.boxes[unread.read];
        if (box) yield [box, unread.around ?? undefined];
      }
  }

  /** An element has been read. */
  count(): void {
    this.#read += 1;
  }

  /** Takes a box; tells whether it is still to be read this time, and leaves it for the next time if not. */
  takes(box: Element): boolean {
    if (!this.#isEnough(this.#read)) return true;
    const around = parentOf(box);
    const last = this.#fresh.at(-1);
    if (last?.around === around) last.boxes.push(box);
    else this.#fresh.push({ around, boxes: [box], read: 0 });
    return false;
  }
}
