import { isClobbered } from './clobbered';

/** Takes an element; returns what it shows besides its children: its shadow root, or the body of its frame. */
export type Inside = (element: Element) => Node | null;

/** Takes an element; returns its shadow root, open or closed. */
export type RootOf = (element: Element) => ShadowRoot | null;

const hosts = new Set(['div', 'section', 'aside', 'article', 'span', 'footer']);

const isBlank = (element: Element): boolean =>
  element.firstChild === null || (element.firstElementChild === null && (element.textContent ?? '').trim() === '');

/**
 * Takes an element; tells whether to ask it for a shadow root: it has a name of the site's own, or nothing to show
 * without one, or parts for one. To ask is dear (6 µs in Chromium, 23 November 2026), and most elements have none.
 */
export const mayHost = (element: Element): boolean =>
  element.localName.includes('-') ||
  (hosts.has(element.localName) && (isBlank(element) || element.firstElementChild?.hasAttribute('slot') === true));

/** Takes an element that has no shadow root yet; tells whether it looks as if a script were to give it one. */
export const awaitsRoot = (element: Element): boolean =>
  element.localName.includes('-')
    ? isBlank(element) || !element.matches(':defined')
    : isBlank(element) && element.getAttribute('id') !== null;

/** An appeal has no more elements: a frame with more is a page of its own, and stays unread. */
const mostInFrame = 500;

/** What a frame is going to show: read at once, it needs not be painted first. */
const written = (frame: Element): Element | null => {
  const text = frame.getAttribute('srcdoc');
  return text === null ? null : new DOMParser().parseFromString(text, 'text/html').body;
};

/** Takes a frame; returns the body of what it shows or is going to show; null when it is of another site, a page of its own, or what the reader is writing. */
export function bodyIn(frame: Element): Element | null {
  const shown = (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  // The reader writes there.
  if (shown?.isContentEditable) return null;
  const body = shown?.firstElementChild ? shown : written(frame);
  return body &&
    body.getElementsByTagName('*').length <= mostInFrame &&
    ![...body.getElementsByTagName('form')].some(isClobbered)
    ? body
    : null;
}
