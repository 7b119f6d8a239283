import { awaitsRoot, bodyIn, type Inside, mayHost, type RootOf } from '../dom/inside';

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

/** Takes what finds shadow roots, and what cares for what is found; returns what knows what is inside of an element. */
export const seeInside =
  (rootOf: RootOf, care: Care): Inside =>
  (element) => {
    if (element.localName === 'iframe') return insideFrame(element, care);
    if (!mayHost(element)) return null;
    const root = rootOf(element);
    if (root) care.watch(root);
    else if (awaitsRoot(element)) care.await(element);
    return root;
  };
