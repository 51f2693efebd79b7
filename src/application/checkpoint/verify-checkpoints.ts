import type { Certificate } from 'pkijs';

import { GrowingTree } from '../../engine/chain/merkle-tree.js';
import { streamAttestedHeads } from '../../persistence/attested-head.reader.js';
import { CheckpointTimeStampStore } from '../../persistence/checkpoint-time-stamp.store.js';
import { CheckpointStore } from '../../persistence/checkpoint.store.js';
import type { Executor } from '../../persistence/database.js';
import { faultOfCheckpoint, findHeadFault, type CheckpointFault } from './checkpoint-fault.js';
import { headHash, readCheckpoint } from './checkpoint.js';
import { verifyTimeStamp } from './verify-time-stamp.js';
import { isSignedBy } from './signed-note.js';

export interface CheckpointVerification {
  readonly checkpoints: number;
  readonly heads: number;
  /** How many checkpoints have a time-stamp. */
  readonly stamped: number;
  /** The first fault of each dossier, and every fault of a checkpoint. */
  readonly faults: readonly CheckpointFault[];
}

/**
 * Holds every stored checkpoint to the leaves, and every leaf to the journal. Who can write to the database can
 * exchange both, and the keys too: only a checkpoint that lies elsewhere proves that nobody did.
 */
export async function verifyCheckpoints(
  executor: Executor,
  /** Whom time-stamps must come from; whoever signed them is believed without. */
  authorities: readonly Certificate[] = [],
): Promise<CheckpointVerification> {
  const store = new CheckpointStore(executor);
  const keys = await store.readKeys();
  const checkpoints = await store.readAll();
  const faults: CheckpointFault[] = [];
  const faulty = new Set<string>();
  const tree = new GrowingTree();
  const waiting = [...checkpoints];
  const compare = () => {
    while (waiting[0]?.size === tree.size) {
      const stored = waiting.shift();
      if (stored === undefined) return;
      const name = `checkpoint ${stored.number}`;
      const read = readCheckpoint(stored.note);
      if (read === null || !keys.some(({ verifierKey }) => isSignedBy(read.note, verifierKey))) {
        faults.push(faultOfCheckpoint('signature', `Expected a known key to have signed ${name}.`));
      } else if (read.checkpoint.root !== tree.root() || read.checkpoint.size !== tree.size) {
        faults.push(faultOfCheckpoint('root', `Expected the leaves to give the root of ${name}.`));
      }
    }
  };

  compare();
  for await (const { head, actual, entries } of streamAttestedHeads(executor)) {
    tree.append(headHash(head));
    compare();
    const fault = faulty.has(head.dossier) ? null : findHeadFault(head, actual, entries);
    if (fault === null) continue;
    faulty.add(head.dossier);
    faults.push(fault);
  }
  for (const { number, size } of waiting) {
    faults.push(faultOfCheckpoint('shrunk', `Expected checkpoint ${number} to have ${size} leaves.`));
  }
  const stamps = await new CheckpointTimeStampStore(executor).readAll();
  for (const { number, token } of stamps) {
    const stored = checkpoints.find((each) => each.number === number);
    if (stored === undefined) continue;
    const check = await verifyTimeStamp(token, stored, authorities);
    const name = `Checkpoint ${number}`;
    faults.push(...check.faults.map(({ kind, reason }) => faultOfCheckpoint(kind, `${name}: ${reason}`)));
  }
  return { checkpoints: checkpoints.length, heads: tree.size, stamped: stamps.length, faults };
}
