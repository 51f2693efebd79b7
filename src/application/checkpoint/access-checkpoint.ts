import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { canonicalJson } from '../../engine/chain/canonical-json.js';
import { GrowingTree, leafHash } from '../../engine/chain/merkle-tree.js';
import {
  AccessCheckpointStore,
  type AttestedAccess,
  type StoredAccessCheckpoint,
  type StoredAccessLeaf,
} from '../../persistence/access-checkpoint.store.js';
import type { Executor } from '../../persistence/database.js';
import { readCheckpoint, signCheckpoint } from './checkpoint.js';
import { isSignedBy, isVerifierKey, type Signer } from './signed-note.js';

/*
 * The access log's own tree beside that over all journals. Its notes look the same and are signed by the same key;
 * the origin and the words of a leaf differ, so that neither can pass for the other.
 */

/** What the origin of its notes has after the origin of the checkpoints. */
const ORIGIN_ENDING = '/access';

export function accessHeadHash({ user, from, since, sequence, hash }: StoredAccessLeaf): string {
  return leafHash(canonicalJson({ user, from, since, sequence, hash }));
}

/** Lets the tree over the access log grow by what was read, and signs how it stands with a checkpoint. */
export async function attestAccess(
  executor: Executor,
  { number, recordedAt }: { readonly number: number; readonly recordedAt: Instant },
  signers: readonly Signer[],
): Promise<void> {
  const store = new AccessCheckpointStore(executor);
  const size = await store.appendHeads((await store.findLast())?.size ?? 0);
  const tree = new GrowingTree();
  for await (const head of store.streamLeaves()) tree.append(accessHeadHash(head));
  const origin = `${signers[0]?.name ?? ''}${ORIGIN_ENDING}`;
  await store.insert({
    number,
    size,
    note: signCheckpoint({ origin, size, root: tree.root(), recordedAt }, signers),
  });
}

export const ACCESS_HEAD_FAULTS = ['removed', 'truncated', 'rechained', 'forgotten'] as const;

export interface AccessHeadFault {
  readonly user: string;
  readonly sequence: number;
  /**
   * `removed`: nothing of that person is left. `truncated`: the entry and what followed are gone. `rechained`: it was exchanged, or
   * something before it, and everything since sealed anew. `forgotten`: it was taken from the front before its time.
   */
  readonly kind: (typeof ACCESS_HEAD_FAULTS)[number];
}

/** How a person's log looks beside what was attested of it. */
export function findAccessHeadFault(attested: AttestedAccess): AccessHeadFault | null {
  const { head, actual, forgotten, isThere, isRecent } = attested;
  const { user, from, sequence, hash } = head;
  if (!isThere) return { user, sequence, kind: 'removed' };
  if (isRecent && forgotten >= from) return { user, sequence: from, kind: 'forgotten' };
  if (actual !== null) return actual === hash ? null : { user, sequence, kind: 'rechained' };
  return sequence <= forgotten ? null : { user, sequence, kind: 'truncated' };
}

export const ACCESS_CHECKPOINT_FAULTS = ['signature', 'root', 'shrunk', 'missing'] as const;

export interface AccessCheckpointFault {
  /** Null for the one that was brought from elsewhere. */
  readonly number: number | null;
  /** `missing`: a checkpoint has no note of the access log any more. The others as of a checkpoint of the journals. */
  readonly kind: (typeof ACCESS_CHECKPOINT_FAULTS)[number];
}

/** A note that was kept where the service cannot reach it, and whose keys may have signed it. */
export interface KeptAccessNote {
  readonly note: string;
  readonly keys: readonly string[];
}

/** Holds notes to the leaves as they pass by, each at the size that it was signed for. */
export class AccessNotes {
  readonly faults: AccessCheckpointFault[] = [];
  private readonly tree = new GrowingTree();
  private readonly waiting: { number: number | null; size: number; root: string }[] = [];

  constructor(
    stored: readonly StoredAccessCheckpoint[],
    /** Of every checkpoint since the access log has been attested. */
    numbers: readonly number[],
    keys: readonly string[],
    kept: KeptAccessNote | null,
  ) {
    const known = new Set(stored.map(({ number }) => number));
    const missing = numbers.filter((number) => !known.has(number));
    this.faults.push(...missing.map((number) => ({ number, kind: 'missing' as const })));
    for (const { number, note, size } of stored) this.expect(number, note, keys, size);
    if (kept !== null) this.expect(null, kept.note, kept.keys, null);
    this.waiting.sort((a, b) => a.size - b.size);
    this.compare();
  }

  get heads(): number {
    return this.tree.size;
  }

  append(head: StoredAccessLeaf): void {
    this.tree.append(accessHeadHash(head));
    this.compare();
  }

  /** Of notes that were signed for more leaves than there are. */
  end(): void {
    this.faults.push(...this.waiting.splice(0).map(({ number }) => ({ number, kind: 'shrunk' as const })));
  }

  private expect(number: number | null, text: string, trusted: readonly string[], size: number | null): void {
    const read = readCheckpoint(text);
    const isGenuine =
      read !== null &&
      read.checkpoint.origin.endsWith(ORIGIN_ENDING) &&
      (size === null || size === read.checkpoint.size) &&
      trusted.some((key) => isVerifierKey(key) && isSignedBy(read.note, key));
    if (isGenuine) this.waiting.push({ number, size: read.checkpoint.size, root: read.checkpoint.root });
    else this.faults.push({ number, kind: 'signature' });
  }

  private compare(): void {
    while (this.waiting[0]?.size === this.tree.size) {
      const note = this.waiting.shift();
      if (note !== undefined && note.root !== this.tree.root())
        this.faults.push({ number: note.number, kind: 'root' });
    }
  }
}
