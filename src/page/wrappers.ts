import { askedOf } from '../dom/clobbered';
import type { RootOf } from '../dom/inside';
import { bears, removeMark, setMark } from './mark';

/** These are never wrappers alone, however little they hold. */
const neverWrappers = /^(html|body|main|article|header|footer|nav|td|th|tr|tbody|table|label|button|a|slot)$/;
const unseen = /^(script|style|link|template|noscript|meta|br)$/;

/** It holds hidden boxes and nothing else. */
const isEmptied = (element: Element, rootOf: RootOf): boolean => {
  if (neverWrappers.test(element.localName)) return false;
  let hidden = false;
  for (let node = element.firstChild; node; node = askedOf(node, 'nextSibling')) {
    if (node.nodeType === 3 && (node.nodeValue ?? '').trim() !== '') return false;
    if (node.nodeType !== 1 || unseen.test((node as Element).localName)) continue;
    if (!bears(node as Element, 'hidden')) return false;
    hidden = true;
  }
  // A shadow root shows what is not among the children. To ask for it is dear.
  return hidden && rootOf(element) === null;
};

/** It stands in the flow of the page, before the reader's eyes. */
const isSeen = (element: Element): boolean => {
  if (/fixed|absolute|sticky/.test(getComputedStyle(element).position)) return false;
  const { top, bottom } = element.getBoundingClientRect();
  return bottom > top && bottom > 0 && top < innerHeight;
};

/** What wraps hidden boxes alone: its margin, its border, its height would be a gap in the page; as a dialog it would lie over it. */
export class Wrappers {
  readonly #hidden = new Set<Element>();
  readonly #rootOf: RootOf;

  /** Takes what finds shadow roots. */
  constructor(rootOf: RootOf) {
    this.#rootOf = rootOf;
  }

  /** The wrappers now hidden. */
  get elements(): readonly Element[] {
    return [...this.#hidden];
  }

  /**
   * Takes the elements now hidden, and what has just come into the page; hides what wraps them alone, and shows again
   * what wraps something else by now. An empty place that was there before and is seen stays: the page would jump.
   */
  update(hidden: readonly Element[], added: ReadonlySet<Element>): void {
    const isNew = (element: Element): boolean => {
      for (const each of added) if (each.contains(element)) return true;
      return false;
    };
    for (const wrapper of this.#hidden) if (!wrapper.isConnected) this.#show(wrapper);
    for (const wrapper of this.#hidden) if (!isEmptied(wrapper, this.#rootOf)) this.#showAround(wrapper);
    for (const element of hidden) {
      for (
        let up = element.parentElement;
        up && !bears(up, 'hidden') && isEmptied(up, this.#rootOf);
        up = up.parentElement
      ) {
        if (isNew(element) && !isNew(up) && isSeen(up)) break;
        setMark(up, 'hidden');
        this.#hidden.add(up);
      }
    }
  }

  /** Takes what has come into the page or says something else; tells whether a wrapper holds more than before. */
  areFilledBy(elements: Iterable<Element>): boolean {
    if (this.#hidden.size > 0)
      for (const element of elements)
        if (this.#hidden.has(element) || (element.parentElement && this.#hidden.has(element.parentElement)))
          return true;
    return false;
  }

  /** Shows all again. */
  giveBack(): void {
    for (const wrapper of this.#hidden) this.#show(wrapper);
  }

  #showAround(wrapper: Element): void {
    for (let up: Element | null = wrapper; up && this.#hidden.has(up); up = up.parentElement) this.#show(up);
  }

  #show(wrapper: Element): void {
    this.#hidden.delete(wrapper);
    removeMark(wrapper, 'hidden');
  }
}
