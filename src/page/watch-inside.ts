import { awaitsRoot, bodyIn, type Inside, mayHost, type RootOf } from '../dom/inside';
import { awaitRoots } from './late-roots';
import { type IsKnown, noPageChange, type PageChange, watch } from './watch';

/** What is done about what lies inside of elements. */
interface Care {
  /** Takes a shadow root or the document of a frame, to be watched from now on. */
  readonly watch: (root: Node) => void;
  /** Takes an element that may get a shadow root. */
  readonly await: (host: Element) => void;
}

const insideFrame = (frame: Element, care: Care): Element | null => {
  const shown = (frame as HTMLIFrameElement).contentDocument;
  if (shown) care.watch(shown);
  return bodyIn(frame);
};

const seeInside =
  (rootOf: RootOf, care: Care): Inside =>
  (element) => {
    if (element.localName === 'iframe') return insideFrame(element, care);
    if (!mayHost(element)) return null;
    const root = rootOf(element);
    if (root) care.watch(root);
    else if (awaitsRoot(element)) care.await(element);
    return root;
  };

/**
 * Watches a page and all that lies inside of its elements, and calls `onChange` before the browser paints what has
 * changed, until the signal aborts. Takes what finds shadow roots and what knows the elements that were there before; returns what knows what is inside of an element.
 */
export function watchInside(
  page: Document,
  { rootOf, isKnown }: { readonly rootOf: RootOf; readonly isKnown: IsKnown },
  onChange: (change: PageChange) => void,
  signal: AbortSignal,
): Inside {
  const hasRoot = (host: Element): boolean => rootOf(host) !== null;
  const onRoot = (hosts: Set<Element>): void => onChange({ ...noPageChange(), retold: hosts });
  // An element of the site's own may have had no root yet when it was read: what comes into it then is judged with the root.
  const tell = (change: PageChange): void => {
    for (const { parentElement } of change.added)
      if (parentElement?.localName.includes('-') && hasRoot(parentElement)) change.retold.add(parentElement);
    onChange(change);
  };
  return seeInside(rootOf, {
    watch: watch(page, isKnown, tell, signal),
    await: awaitRoots(hasRoot, onRoot, signal),
  });
}
