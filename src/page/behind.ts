import { forgetGone } from '../dom/forget-gone';
import { parentOf } from '../dom/shadow';

/** What an overlay takes from the page behind it, besides its scroll: it may be deaf (`inert`) and unread (`aria-hidden`). */
export const silencing = ['inert', 'aria-hidden'];

/** A part of the page as its reader knows it, and no menu that waits at its edge. */
const isPage = (element: Element): boolean =>
  element.localName === 'main' || element.querySelector('main, article, h1') !== null;

/** Takes an overlay; returns the parts of the page that stand beside it, or beside what it stands in. */
export function partsBehind(overlay: Element): Element[] {
  const parts: Element[] = [];
  for (let up: Element | null = overlay; up && up.localName !== 'body'; up = parentOf(up))
    for (const beside of up.parentNode?.children ?? []) if (beside !== up && isPage(beside)) parts.push(beside);
  return parts;
}

/** The parts of a page that were given their voice again, and what had silenced them. */
export class Silenced {
  readonly #taken = new Map<Element, ReadonlyMap<string, string>>();

  /** Takes a part of the page; takes from it what silences it. */
  free(part: Element): void {
    forgetGone(this.#taken);
    const taken = new Map(this.#taken.get(part));
    for (const name of silencing) {
      const value = part.getAttribute(name);
      if (value === null || value === 'false') continue;
      part.removeAttribute(name);
      taken.set(name, value);
    }
    if (taken.size > 0) this.#taken.set(part, taken);
  }

  /** Silences them again. */
  giveBack(): void {
    for (const [part, taken] of this.#taken) for (const [name, value] of taken) part.setAttribute(name, value);
    this.#taken.clear();
  }

  /** The overlay is gone, and with it the reason. */
  forget(): void {
    this.#taken.clear();
  }
}
