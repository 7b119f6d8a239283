/** How the properties begin by which Stet reads and marks an element: in full they would take more room, and no honest field is called so. */
const needed =
  'nodeType localName parentNo parentEl firstChild firstEl children childN childEl nextSib nextEl previousSib ' +
  'previousEl ownerDoc getRoot classList textCont isConn contains closest matches querySel compareDoc checkVis getEl ' +
  'getAttr getBound hasAttr setAttr removeAttr';

const fieldsInTheirPlace = needed
  .split(' ')
  .map((name) => `[name^="${name}"],[id^="${name}"]`)
  .join(',');

/**
 * Takes an element; tells whether it is a form whose fields stand where its own properties are looked for (DOM
 * clobbering, which also reaches into a content script). Such a form is left unread, and so visible.
 */
export const isClobbered = (element: Element): boolean => {
  const tag: unknown = element.localName;
  // Where there is no browser, as in unit tests, nothing is clobbered.
  return typeof tag !== 'string' || (tag === 'form' && typeof Element !== 'undefined' && holdsClobbering(element));
};

/** Takes an element; tells whether it holds fields that would stand in the place of their form's properties. */
export const holdsClobbering = (element: Element): boolean =>
  Element.prototype.querySelector.call(element, fieldsInTheirPlace) !== null;

/** Takes an element; returns the one around it. A form is not asked itself, for with a field called `parentElement` no way up from it would end. */
export const above = (element: Element): Element | null => {
  const tag: unknown = element.localName;
  // To ask the browser is slow; and where there is none, as in unit tests, nothing is clobbered.
  return (typeof tag === 'string' && tag !== 'form') || typeof Node === 'undefined'
    ? element.parentElement
    : (Reflect.get(Node.prototype, 'parentElement', element) as Element | null);
};

/** Takes an element; returns the form that it is or stands in, where that is such a form. */
export const clobberedAround = (element: Element): Element | null => {
  let up: Element | null = element;
  while (up && !isClobbered(up)) up = above(up);
  return up;
};
