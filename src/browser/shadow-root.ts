/** What a content script alone can see. In Chromium it is asked of the browser, in Firefox of the element. */
interface Privileged {
  readonly chrome?: { readonly dom?: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };
}

/** Looked up once: the browser makes it anew each time it is asked for. */
const dom = (globalThis as Privileged).chrome?.dom;

/** Takes an element; returns its shadow root, open or closed. */
export const shadowRootOf = (element: Element): ShadowRoot | null => {
  const { openOrClosedShadowRoot } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
  if (openOrClosedShadowRoot !== undefined) return openOrClosedShadowRoot;
  try {
    return dom?.openOrClosedShadowRoot(element) ?? element.shadowRoot;
  } catch {
    // Stet has been removed, and the page has not been told yet.
    return element.shadowRoot;
  }
};
