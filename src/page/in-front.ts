import { above, isClobbered } from '../dom/clobbered';
import { textOf } from './stuck';

/** Where the window is looked at, as shares of its width, at half its height: there windows of a page stand, or its menus. */
const shares = [0.5, 0.1, 0.9];

const showing = 'img, video, iframe, input, canvas, svg, object, embed';

/** A pattern laid over the page is repeated; a picture is not, or is made to fit. */
const picture = /url\(.*(no-repeat|cover|contain)/;

/**
 * Takes an element; tells whether it shows nothing but itself: no words, no picture, nothing to play or to write into. What
 * a shadow root shows is not looked for, and elements of the site's own have one.
 */
export const isBare = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' &&
  !element.matches(showing) &&
  element.querySelector(showing) === null &&
  !element.localName.includes('-') &&
  element.shadowRoot === null &&
  !picture.test(getComputedStyle(element).background);

/** The box around an element, or itself, that is nailed to the window. What a clobbered form holds cannot be told. */
const nailedAround = (element: Element | null): Element | null => {
  let up = element;
  while (up && getComputedStyle(up).position !== 'fixed') up = above(up);
  return up && !isClobbered(up) ? up : null;
};

/**
 * Takes a page; tells whether it shows something in front of its text, be it a picture or a menu that the reader has
 * opened: nailed to the window, half as high at the least, and more than a backdrop. Lays the page out as if it were
 * painted: what has been moved until then, and is still to be brought back, counts as shifted.
 */
export const hasInFront = (page: Document): boolean =>
  shares.some((share) => {
    const box = nailedAround(page.elementFromPoint(innerWidth * share, innerHeight / 2));
    return box && box.clientHeight >= innerHeight / 2 && !box.contains(textOf(page) ?? page.body) && !isBare(box);
  });
