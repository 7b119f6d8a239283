/** Elements that are kept in mind. */
interface Kept<Each extends Element> {
  readonly keys: () => Iterable<Each>;
  readonly delete: (element: Each) => boolean;
}

/** Takes elements that are kept in mind; forgets those that have left the page: each would keep alive all that it was part of. */
export function forgetGone<Each extends Element>(kept: Kept<Each>): void {
  for (const element of kept.keys()) if (!element.isConnected) kept.delete(element);
}
