/** What came, what went, and where text changed, since the last time. */
export interface PageChange {
  readonly added: Iterable<Element>;
  readonly removed: Iterable<Element>;
  readonly retold: Iterable<Element>;
}

const elementNode = 1;
const textNode = 3;

/** Takes nodes that came or went, and the set for elements among them; tells whether there was text, too. */
const sort = (nodes: NodeList, elements: Set<Element>): boolean => {
  let text = false;
  for (let place = 0; place < nodes.length; place++) {
    const node = nodes[place];
    if (node?.nodeType === elementNode) elements.add(node as Element);
    else if (node?.nodeType === textNode) text = true;
  }
  return text;
};

const changeOf = (records: readonly MutationRecord[]): PageChange => {
  const added = new Set<Element>();
  const removed = new Set<Element>();
  const retold = new Set<Element>();
  for (const { target, addedNodes, removedNodes } of records) {
    const came = sort(addedNodes, added);
    const went = sort(removedNodes, removed);
    if ((came || went) && target.nodeType === elementNode) retold.add(target as Element);
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
