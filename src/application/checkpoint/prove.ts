import { consistencyPath, inclusionPath } from '../../engine/chain/merkle-tree.js';
import { CheckpointTreeStore } from '../../persistence/checkpoint-tree.store.js';
import type { Executor } from '../../persistence/database.js';
import type { Head } from './checkpoint.js';
import { StoredTree } from './stored-tree.js';

export interface InclusionProof {
  readonly head: Head;
  /** Which leaf it is, 0 for the first. */
  readonly index: number;
  /** Of the subtrees beside its way to the root, from the leaf up. */
  readonly hashes: readonly string[];
}

/** Proves that a dossier's journal, up to its last entry then, is in a checkpoint of this size; null when it is not. */
export async function proveInclusion(
  executor: Executor,
  dossier: string,
  size: number,
): Promise<InclusionProof | null> {
  const leaf = await new CheckpointTreeStore(executor).findLeaf(dossier, size);
  if (leaf === null) return null;
  const { index, ...head } = leaf;
  return { head, index, hashes: await new StoredTree(executor).hashesOf(inclusionPath(index, size)) };
}

/** Proves that a checkpoint of size `from` is the beginning of one of this size. */
export function proveConsistency(executor: Executor, from: number, size: number): Promise<readonly string[]> {
  return from === 0 ? Promise.resolve([]) : new StoredTree(executor).hashesOf(consistencyPath(from, size));
}
