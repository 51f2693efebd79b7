import { useSyncExternalStore } from 'react';

let sentence = '';
const listeners = new Set<() => void>();

/** Says a sentence to whoever listens to the page rather than looks at it. */
export function announce(said: string): void {
  // The same sentence twice would not be read twice: an invisible sign tells them apart.
  sentence = said === sentence ? `${said}\u200b` : said;
  for (const listener of listeners) listener();
}

export function LiveRegion() {
  const said = useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => sentence,
  );
  return (
    <div role="status" aria-live="polite" className="visually-hidden">
      {said}
    </div>
  );
}
