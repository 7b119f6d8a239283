/**
 * Runs `work` when no other page of Stet is between reading and writing, so that popup and settings page never
 * overwrite each other's change. Resolves and rejects as `work` does. Where there are no locks (tests), it runs at once.
 */
export const inTurn = async (work: () => Promise<void>): Promise<void> => {
  if (globalThis.navigator?.locks === undefined) return work();
  await navigator.locks.request('stet-settings', work);
};
