/** What Stet reads and marks an element by. */
const needed = (
  'nodeType localName parentNode parentElement firstChild firstElementChild lastChild children childNodes ' +
  'childElementCount nextSibling nextElementSibling previousSibling previousElementSibling ownerDocument getRootNode ' +
  'classList textContent isConnected contains closest matches querySelector querySelectorAll compareDocumentPosition ' +
  'checkVisibility getElementsByTagName getAttribute getAttributeNames getBoundingClientRect hasAttribute setAttribute ' +
  'removeAttribute scrollIntoView'
).split(' ');

/** Its name, which may be a field. Only a form's may: so nothing else is asked the slow way. */
const mayBeClobbered = (node: Node): boolean => {
  const tag: unknown = (node as Element).localName;
  return tag === 'form' || typeof tag === 'object';
};

/**
 * Takes an element; tells whether it is a form whose fields stand where its own properties are looked for (DOM
 * clobbering, which also reaches into a content script), be they in it or elsewhere in the page. Such a form is left
 * unread, and so visible. Its fields are properties of its own, and the only ones that are not enumerated (`LegacyUnenumerableNamedProperties`).
 */
export const isClobbered = (element: Element): boolean =>
  mayBeClobbered(element) &&
  needed.some((name) => Object.getOwnPropertyDescriptor(element, name)?.enumerable === false);

/** Takes a node and the name of a property; returns that as the browser knows it, whatever fields are called so. */
export const askedOf = <Of extends Node, Name extends keyof Of>(node: Of, name: Name): Of[Name] =>
  mayBeClobbered(node) ? (Reflect.get(Object.getPrototypeOf(node) as Of, name, node) as Of[Name]) : node[name];

/** Takes an element; returns the one around it. */
export const above = (element: Element): Element | null => askedOf(element, 'parentElement');

/** Takes an element; returns the form that it is or stands in, where that is such a form. */
export const clobberedAround = (element: Element): Element | null => {
  let up: Element | null = element;
  while (up && !isClobbered(up)) up = above(up);
  return up;
};
