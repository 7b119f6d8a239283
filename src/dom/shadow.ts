import { above, askedOf } from './clobbered';

/** As `Node.DOCUMENT_FRAGMENT_NODE`: what a shadow root is. */
const fragment = 11;

/** Takes an element; returns the one it stands in, which is its host where it stands in a shadow root. */
export const parentOf = (element: Element): Element | null => {
  const around = above(element);
  if (around) return around;
  const root = askedOf(element, 'parentNode');
  return root?.nodeType === fragment ? ((root as Partial<ShadowRoot>).host ?? null) : null;
};

const rootOf = (element: Element): Partial<ShadowRoot> =>
  askedOf(element, 'getRootNode').call(element) as Partial<ShadowRoot>;

/** Takes two elements; tells whether the first holds the second, be it in a shadow root. */
export const holds = (outer: Element, inner: Element): boolean => {
  if (askedOf(outer, 'contains').call(outer, inner)) return true;
  const { host } = rootOf(inner);
  return host !== undefined && holds(outer, host);
};

/** As `Node.DOCUMENT_POSITION_FOLLOWING`. */
const following = 4;

/** The element, after the hosts of the shadow roots that it stands in, the outermost first. */
const withHosts = (element: Element): readonly Element[] => {
  const { host } = rootOf(element);
  return host ? [...withHosts(host), element] : [element];
};

/** Takes two elements of a page; tells whether the first comes before the second. What a shadow root holds comes after its host. */
export const isBefore = (one: Element, other: Element): boolean => {
  const others = withHosts(other);
  for (const [level, host] of withHosts(one).entries()) {
    const place = others[level];
    if (host !== place)
      return place !== undefined && (askedOf(host, 'compareDocumentPosition').call(host, place) & following) !== 0;
  }
  return true;
};
