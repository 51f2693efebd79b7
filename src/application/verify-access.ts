import { AccessChains, type AccessFault, type ChainedAccess } from '../engine/chain/access-chain.js';
import { AccessEntryStore } from '../persistence/access-entry.store.js';
import type { Executor } from '../persistence/database.js';

export interface AccessVerification {
  readonly entries: number;
  /** How many chains there are. */
  readonly people: number;
  /** The first fault of each chain. */
  readonly faults: readonly AccessFault[];
}

const BATCH = 5_000;

/** Follows every person's chain of what they read. */
export async function verifyAccess(executor: Executor): Promise<AccessVerification> {
  const store = new AccessEntryStore(executor);
  const chains = new AccessChains(await store.readAnchors());
  const people = new Set<string>();
  const faults = new Map<string, AccessFault>();
  let entries = 0;
  let after = { user: '', sequence: 0 };
  for (;;) {
    const batch: readonly ChainedAccess[] = await store.readChains(after, BATCH);
    for (const entry of batch) {
      people.add(entry.user);
      const fault = chains.next(entry);
      if (fault !== null && !faults.has(entry.user)) faults.set(entry.user, fault);
    }
    entries += batch.length;
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) break;
    after = last;
  }
  return { entries, people: people.size, faults: [...faults.values()] };
}
