import { AccessChains, type AccessFault, type ChainedAccess } from '../engine/chain/access-chain.js';
import { AccessCheckpointStore } from '../persistence/access-checkpoint.store.js';
import { AccessEntryStore } from '../persistence/access-entry.store.js';
import { CheckpointStore } from '../persistence/checkpoint.store.js';
import type { Executor } from '../persistence/database.js';
import {
  AccessNotes,
  findAccessHeadFault,
  type AccessCheckpointFault,
  type AccessHeadFault,
  type KeptAccessNote,
} from './checkpoint/access-checkpoint.js';

export type AccessLogFault = AccessFault | AccessHeadFault;

export interface AccessVerification {
  readonly entries: number;
  /** How many chains there are. */
  readonly people: number;
  /** How many checkpoints attest the log, and how many heads they attest. */
  readonly checkpoints: number;
  readonly heads: number;
  /** The first fault of each chain; what is attested is looked at where the chain itself holds. */
  readonly faults: readonly AccessLogFault[];
  /** Of the checkpoints themselves. */
  readonly checkpointFaults: readonly AccessCheckpointFault[];
}

export function isIntact({ faults, checkpointFaults }: AccessVerification): boolean {
  return faults.length === 0 && checkpointFaults.length === 0;
}

const BATCH = 5_000;

/**
 * Follows every person's chain of what they read, and holds each to what checkpoints attest of it. Who can write to
 * the database can exchange the checkpoints too: `kept` is one that lies elsewhere.
 */
export async function verifyAccess(
  executor: Executor,
  kept: KeptAccessNote | null = null,
): Promise<AccessVerification> {
  const faults = new Map<string, AccessLogFault>();
  const followed = await followChains(executor, faults);
  const store = new AccessCheckpointStore(executor);
  const stored = await store.readAll();
  const checkpoints = new CheckpointStore(executor);
  const first = stored[0]?.number ?? Infinity;
  const numbers = (await checkpoints.readAll()).map(({ number }) => number).filter((each) => each >= first);
  const keys = (await checkpoints.readKeys()).map(({ verifierKey }) => verifierKey);
  const notes = new AccessNotes(stored, numbers, keys, kept);
  for await (const attested of store.streamAttested()) {
    notes.append(attested.head);
    const fault = faults.has(attested.head.user) ? null : findAccessHeadFault(attested);
    if (fault !== null) faults.set(fault.user, fault);
  }
  notes.end();
  return {
    ...followed,
    ...{ checkpoints: stored.length, heads: notes.heads },
    ...{ faults: [...faults.values()], checkpointFaults: notes.faults },
  };
}

async function followChains(
  executor: Executor,
  faults: Map<string, AccessLogFault>,
): Promise<{ readonly entries: number; readonly people: number }> {
  const store = new AccessEntryStore(executor);
  const chains = new AccessChains(await store.readAnchors());
  const people = new Set<string>();
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
  return { entries, people: people.size };
}
