import { above } from '../dom/clobbered';
import { laidBare } from './mark';

/** The first box on a page that may hold its text. */
export const textOf = (page: Document): Element | null => page.querySelector('main, [role="main"], article');

const overflowOf = (element: Element): string => getComputedStyle(element).overflowY;

/** A box that can be scrolled, and is no slit: it shows a good part of what the window could. */
const isScroller = (element: Element): boolean =>
  /auto|scroll/.test(overflowOf(element)) &&
  element.scrollHeight > element.clientHeight &&
  element.clientHeight > innerHeight / 4;

/** The window obeys the root, or the body where the root says nothing. */
const windowScrolls = ({ documentElement: root, body }: Document): boolean =>
  root.scrollHeight > innerHeight && !/hidden|clip/.test(overflowOf(overflowOf(root) === 'visible' ? body : root));

/** Takes a page; tells whether its text goes on below the window, and neither the window nor a box around the text can be scrolled there. Reads the layout. */
export const isStuck = (page: Document): boolean => {
  const text = textOf(page) ?? page.body;
  if (text.getBoundingClientRect().top + text.scrollHeight <= innerHeight) return false;
  for (let up: Element | null = text; up; up = above(up)) if (isScroller(up)) return false;
  return !windowScrolls(page);
};

/** Takes a page and all elements hidden in it; returns them where the page could be scrolled if they were shown, and is stuck without. */
export function stuckWithout(page: Document, hidden: readonly Element[]): readonly Element[] {
  if (hidden.length === 0 || !isStuck(page)) return [];
  return laidBare(hidden, () => isStuck(page)) ? [] : hidden;
}
