import { useMemo, useSyncExternalStore } from 'react';

import { Sending, type Destination, type SendingState } from './sending.js';

/*
 * What this tab is sending. It goes on while the person looks at another screen, so no screen holds it.
 */

/** More at once would only slow each other down. */
const AT_ONCE = 2;

let sendings: readonly Sending[] = [];
let states: readonly SendingState[] = [];
let lastKey = 0;
const listeners = new Set<() => void>();

/** What is being sent into a dossier. */
export function useUploads(dossier: string): readonly SendingState[] {
  const all = useSyncExternalStore(subscribe, () => states);
  return useMemo(() => all.filter(({ destination }) => destination.dossier === dossier), [all, dossier]);
}

/** @returns the key of the upload */
export function addUpload(file: File, destination: Destination): number {
  lastKey += 1;
  sendings = [...sendings, new Sending(lastKey, file, destination, update)];
  update();
  return lastKey;
}

export function pauseUpload(key: number): void {
  find(key)?.pause();
}

export function goOnWithUpload(key: number): void {
  find(key)?.queue();
}

/** Takes it out of the list; what had come of it is thrown away. */
export async function dropUpload(key: number): Promise<void> {
  const givenUp = find(key)?.giveUp();
  sendings = sendings.filter(({ state }) => state.key !== key);
  update();
  await givenUp;
}

function find(key: number): Sending | undefined {
  return sendings.find(({ state }) => state.key === key);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Of those that are lost, one with a problem waits for the person. */
function isBusy({ state: { status, problem } }: Sending): boolean {
  return status === 'sending' || status === 'checked' || (status === 'lost' && problem === null);
}

function update(): void {
  states = sendings.map(({ state }) => state);
  for (const listener of listeners) listener();
  const next = sendings.find(({ state }) => state.status === 'waiting');
  // It changes its status at once, and so comes here again for the one after it.
  if (next !== undefined && sendings.filter(isBusy).length < AT_ONCE) void next.run();
}

globalThis.addEventListener('online', () => {
  for (const sending of sendings) if (sending.state.status === 'lost') sending.queue();
});

globalThis.addEventListener('beforeunload', (event) => {
  if (sendings.some((sending) => isBusy(sending) || sending.state.status === 'waiting'))
    event.preventDefault();
});
