import { Batches } from './batches';
import { silencing } from './behind';
import { bears } from './mark';

/** What came, what went, and what says something else, since the last time. */
export interface PageChange {
  readonly added: Set<Element>;
  readonly removed: Set<Element>;
  /** Elements in which text came, went or changed, whose attributes say something else, or that show another document. */
  readonly retold: Set<Element>;
  /** Elements whose names have changed. */
  readonly renamed: Set<Element>;
  /** Elements that a script has opened, silenced, or taken Stet's mark from. */
  readonly touched: Set<Element>;
}

const elementNode = 1;
const textNode = 3;

const names = new Set(['class', 'id', 'role', 'aria-label']);
const touches = new Set(['open', ...silencing, 'data-stet']);
/** Only these attributes are watched: `style`, which many pages write in every frame, says nothing about what a box is. */
const attributeFilter = [
  ...names,
  ...touches,
  'href',
  'action',
  'src',
  'data-src',
  'srcdoc',
  'title',
  'placeholder',
  'alt',
];
const everything = { childList: true, characterData: true, subtree: true, attributeFilter };

/** Takes nodes that came or went, and the set for elements among them; tells whether there was text, too: more than the space between two boxes. */
const sort = (nodes: NodeList, elements: Set<Element>): boolean => {
  let text = false;
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place];
    if (node?.nodeType === elementNode) elements.add(node as Element);
    else if (node?.nodeType === textNode && !text) text = (node as Text).data.trim() !== '';
  }
  return text;
};

/** The element that a node is text of, or stands for: itself, the element around a text, the host of a shadow root. */
const elementOf = (node: Node): Element | null => {
  if (node.nodeType === elementNode) return node as Element;
  return node.nodeType === textNode ? node.parentElement : ((node as Partial<ShadowRoot>).host ?? null);
};

const setFor = (change: PageChange, { type, attributeName, target }: MutationRecord): Set<Element> | undefined => {
  if (type === 'characterData' || attributeName === null) return change.retold;
  if (touches.has(attributeName)) return change.touched;
  if (names.has(attributeName)) return change.renamed;
  // Pictures are loaded late on every page; only of a frame the address tells.
  return attributeName.endsWith('src') && (target as Element).localName !== 'iframe' ? undefined : change.retold;
};

/** A mark that stands is no news: it was set by us, or taken away to read the page without it and set again. */
const isNews = ({ attributeName, target }: MutationRecord): boolean =>
  attributeName !== 'data-stet' || !bears(target as Element, 'hidden');

/** Returns a change of nothing. */
export const noPageChange = (): PageChange => ({
  added: new Set(),
  removed: new Set(),
  retold: new Set(),
  renamed: new Set(),
  touched: new Set(),
});

/** A line of text without anything in it that one could answer by: tickers and live blogs are made of these. */
const lines = new Set(['p', 'li', 'td', 'span', 'b', 'i', 'em', 'strong', 'time']);

const isLine = (node: Node): boolean =>
  node.nodeType !== elementNode || (lines.has((node as Element).localName) && !(node as Element).firstElementChild);

/** Asked for each record of a page that changes all the time: a list is not copied for it. */
const isSmall = ({ type, addedNodes }: MutationRecord): boolean => {
  if (type !== 'childList') return type === 'characterData';
  for (let place = 0; place < addedNodes.length; place++) if (!isLine(addedNodes[place] as Node)) return false;
  return true;
};

const changeOf = (page: Document, records: readonly MutationRecord[], isKnown: IsKnown): PageChange => {
  const change = noPageChange();
  const fresh = new Set<Node>();
  for (const record of records) {
    const { target, type } = record;
    if (type === 'childList' && fresh.has(target)) continue;
    const around = target.ownerDocument ?? (target as Document);
    if (around !== page) {
      const frame = around.defaultView?.frameElement;
      if (frame) change.retold.add(frame);
      continue;
    }
    const element = elementOf(target);
    if (type === 'childList') {
      if (!element || !isKnown(element)) {
        // What is in something new came with it: the parser makes a record of each.
        fresh.add(target);
        continue;
      }
      const came = sort(record.addedNodes, change.added);
      const went = sort(record.removedNodes, change.removed);
      if (!came && !went) continue;
    }
    if (element) setFor(change, record)?.add(element);
  }
  return change;
};

/** Takes an element; tells whether it was there before, so that what comes into it is news. */
export type IsKnown = (element: Element) => boolean;

/**
 * Watches what comes, goes and changes in a page and calls `onChange` before the browser paints it, until the signal
 * aborts: a mutation observer speaks at the end of the task that changed the page, and what is much is gathered. Returns what takes a shadow root,
 * or the document of a frame, to be watched as well.
 */
export function watch(
  page: Document,
  isKnown: IsKnown,
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): (root: Node) => void {
  const watched = new WeakSet<Node>();
  const tell = (records: readonly MutationRecord[]): void => onChange(changeOf(page, records, isKnown));
  const batches = new Batches(page, tell, isSmall, signal);
  const gather = (records: readonly MutationRecord[]): void => batches.add(records.filter(isNews));
  const observer = new MutationObserver(gather);
  const include = (root: Node): void => {
    if (watched.has(root) || signal.aborted) return;
    watched.add(root);
    observer.observe(root, everything);
  };
  const onLoad = ({ target }: Event): void => {
    if ((target as Partial<Element>).localName === 'iframe')
      onChange({ ...noPageChange(), retold: new Set([target as Element]) });
  };
  include(page);
  page.addEventListener('load', onLoad, { capture: true, signal });
  // What the parser brought last may not have been reported yet.
  const onWhole = (): void => {
    gather(observer.takeRecords());
    batches.tellNow();
  };
  page.addEventListener('DOMContentLoaded', onWhole, { once: true, signal });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  return include;
}
