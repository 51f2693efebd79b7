import { useSyncExternalStore } from 'react';

/** Whether the last thing that was asked of the server brought no answer at all. */
let isLost = false;
const listeners = new Set<() => void>();

export function noteReached(reached: boolean): void {
  if (isLost !== reached) return;
  isLost = !reached;
  for (const listener of listeners) listener();
}

export function useIsLost(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => isLost,
  );
}
