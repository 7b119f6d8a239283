import { textOf } from './stuck';

/** Where the window is looked at, as shares of its width, at half its height: there windows of a page stand, or its menus. */
const places = [0.5, 0.1, 0.9];

/** Takes an element; tells whether it shows nothing but itself: no words, no picture, nothing to play or to write into. */
export const isBare = (element: Element): boolean =>
  (element.textContent ?? '').trim() === '' && element.querySelector('img, video, iframe, input') === null;

/**
 * Takes a page; tells whether it shows something in front of its text, be it a picture or a menu that the reader has
 * opened: nailed to the window, half as high at the least, and more than a backdrop. Lays the page out as if it were painted: what
 * has been moved until then, and is still to be brought back, counts as shifted.
 */
export const hasInFront = (page: Document): boolean =>
  places.some((place) => {
    let up = page.elementFromPoint(innerWidth * place, innerHeight / 2);
    while (up && getComputedStyle(up).position !== 'fixed') up = up.parentElement;
    return up !== null && up.clientHeight >= innerHeight / 2 && !up.contains(textOf(page) ?? page.body) && !isBare(up);
  });
