/** The one attribute by which Stet touches a page; `hidden.css` says what its words do. */
const attribute = 'data-stet';

export type Mark = 'hidden' | 'unlocked' | 'sharp' | 'held';

const marksOf = (element: Element): Set<string> =>
  new Set((element.getAttribute(attribute) ?? '').split(' ').filter((mark) => mark !== ''));

const write = (element: Element, marks: ReadonlySet<string>): void => {
  if (marks.size > 0) element.setAttribute(attribute, [...marks].join(' '));
  else element.removeAttribute(attribute);
  dress(element);
};

/** The same rule for shadow roots, which no style sheet of the page reaches. */
const rule = `@layer{[${attribute}~="hidden"]{display:none!important}}`;
const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

const shadowAround = (element: Element): ShadowRoot | undefined => {
  const root = element.getRootNode();
  return root.nodeType === 11 && 'adoptedStyleSheets' in root ? (root as ShadowRoot) : undefined;
};

/** Lays Stet's rule into the shadow root that holds a marked element, and takes it out with the last mark. */
const dress = (element: Element): void => {
  const root = shadowAround(element);
  if (!root) return;
  const sheet = sheets.get(root) ?? new CSSStyleSheet();
  if (!sheets.has(root)) sheet.replaceSync(rule);
  sheets.set(root, sheet);
  const others = root.adoptedStyleSheets.filter((each) => each !== sheet);
  root.adoptedStyleSheets = root.querySelector(`[${attribute}]`) ? [...others, sheet] : others;
};

/** Takes an element and a mark; tells whether it bears it. */
export const bears = (element: Element, mark: Mark): boolean => marksOf(element).has(mark);

/** Takes an element and a mark; sets it. Nothing is written where it stands already. */
export function setMark(element: Element, mark: Mark): void {
  const marks = marksOf(element);
  if (!marks.has(mark)) write(element, marks.add(mark));
}

/** Takes an element and a mark; takes it away, and the attribute with the last one. */
export function removeMark(element: Element, mark: Mark): void {
  const marks = marksOf(element);
  if (marks.delete(mark)) write(element, marks);
}
