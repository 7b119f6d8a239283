type Listener<A extends unknown[]> = (...details: A) => void;

/** A browser event as extensions see it, to be fired by the test. */
export class FakeEvent<A extends unknown[]> {
  readonly listeners = new Set<Listener<A>>();

  addListener(listener: Listener<A>): void {
    this.listeners.add(listener);
  }

  removeListener(listener: Listener<A>): void {
    this.listeners.delete(listener);
  }

  fire(...details: A): void {
    for (const listener of this.listeners) listener(...details);
  }
}
