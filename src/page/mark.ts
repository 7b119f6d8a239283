import { askedOf } from '../dom/clobbered';

/** The one attribute by which Stet touches a page; `hidden.css` says what its words do. */
const attribute = 'data-stet';

export type Mark = 'hidden' | 'unlocked' | 'sharp' | 'held' | 'top' | 'bottom' | 'room-top' | 'room-bottom';

const marksOf = (element: Element): Set<string> =>
  new Set((askedOf(element, 'getAttribute').call(element, attribute) ?? '').split(' ').filter((mark) => mark !== ''));

/** What has been marked here: a copy that the page makes of it bears the mark, too, and belongs to nobody. */
const marked = new WeakSet<Element>();

const erase = (element: Element): void => askedOf(element, 'removeAttribute').call(element, attribute);

const write = (element: Element, marks: ReadonlySet<string>): void => {
  marked.add(element);
  if (marks.size > 0) askedOf(element, 'setAttribute').call(element, attribute, [...marks].join(' '));
  else erase(element);
  dress(element);
};

/**
 * The same rule for shadow roots, which no style sheet of the page reaches; what `hidden.css` says is inherited there. So
 * it ends with that where the browser takes Stet away and the script has no time to put the page in order.
 */
const hidden = 'var(--stet-hidden,revert-layer)!important';
const rule = `@layer{[${attribute}~="hidden"]{display:${hidden};transition:${hidden}}}`;
const sheets = new WeakMap<ShadowRoot, CSSStyleSheet>();

const shadowAround = (element: Element): ShadowRoot | undefined => {
  const root = askedOf(element, 'getRootNode').call(element);
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

/** Takes a document; takes away the marks of a script that was there before, and was ended without a word: so Firefox does where Stet is updated. */
export function removeFormerMarks(page: Document): void {
  for (const element of page.querySelectorAll(`[${attribute}]`)) erase(element);
}

/** Takes an element that has come into the page; takes away the marks of copies: of it, and of what is in it. */
export function removeCopiedMarks(root: Element): void {
  for (const element of [root, ...askedOf(root, 'querySelectorAll').call(root, `[${attribute}]`)])
    if (!marked.has(element)) erase(element);
}

/** Takes hidden elements, and what is to be read of the page while they are not; returns it. Nothing is painted in between. */
export function laidBare<Read>(elements: readonly Element[], read: () => Read): Read {
  for (const element of elements) removeMark(element, 'hidden');
  const found = read();
  for (const element of elements) setMark(element, 'hidden');
  return found;
}
