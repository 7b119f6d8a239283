/** As `Node.DOCUMENT_FRAGMENT_NODE`: what a shadow root is. */
const fragment = 11;

/** Takes an element; returns the one it stands in, which is its host where it stands in a shadow root. */
export const parentOf = (element: Element): Element | null => {
  const { parentElement } = element;
  if (parentElement) return parentElement;
  const root = element.parentNode;
  return root?.nodeType === fragment ? ((root as Partial<ShadowRoot>).host ?? null) : null;
};

/** Takes two elements; tells whether the first holds the second, be it in a shadow root. */
export const holds = (outer: Element, inner: Element): boolean => {
  if (outer.contains(inner)) return true;
  const { host } = inner.getRootNode() as Partial<ShadowRoot>;
  return host !== undefined && holds(outer, host);
};
