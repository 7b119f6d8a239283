/** What came, what went, and where text changed, since the last time. */
export interface PageChange {
  readonly added: Iterable<Element>;
  readonly removed: Iterable<Element>;
  readonly retold: Iterable<Element>;
}

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const changeOf = (records: readonly MutationRecord[]): PageChange => {
  const added = new Set<Element>();
  const removed = new Set<Element>();
  const retold = new Set<Element>();
  for (const { target, addedNodes, removedNodes } of records) {
    for (const node of addedNodes) if (isElement(node)) added.add(node);
    for (const node of removedNodes) if (isElement(node)) removed.add(node);
    const isText = ({ nodeType }: Node): boolean => nodeType === Node.TEXT_NODE;
    if (isElement(target) && ([...addedNodes].some(isText) || [...removedNodes].some(isText))) retold.add(target);
  }
  return { added, removed, retold };
};

/**
 * Watches what comes and goes below `root` and calls `onChange` before the browser paints it, until the signal aborts:
 * a mutation observer speaks at the end of the task that changed the page.
 */
export function watch(root: Node, onChange: (change: PageChange) => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  const observer = new MutationObserver((records) => onChange(changeOf(records)));
  observer.observe(root, { childList: true, subtree: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
