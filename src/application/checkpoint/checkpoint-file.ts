import { canonicalJson } from '../../engine/chain/canonical-json.js';
import { leafHash } from '../../engine/chain/merkle-tree.js';
import { AccessCheckpointStore } from '../../persistence/access-checkpoint.store.js';
import { CheckpointTimeStampStore } from '../../persistence/checkpoint-time-stamp.store.js';
import { CheckpointTreeStore } from '../../persistence/checkpoint-tree.store.js';
import { CheckpointStore, type StoredCheckpoint } from '../../persistence/checkpoint.store.js';
import type { Executor } from '../../persistence/database.js';
import { readCheckpoint, type Checkpoint, type Head } from './checkpoint.js';
import type { SignedNote } from './signed-note.js';

const BATCH = 10_000;

/**
 * A checkpoint to take away, line by line: first the signed note with the keys that signed so far, the latest
 * last, the note of the access log, and the time-stamp of an authority where there is one; then every leaf of the
 * tree over all journals, in its order and in the very words that its hash is made of.
 */
export async function* streamCheckpointFile(
  executor: Executor,
  { number, note, size }: StoredCheckpoint,
): AsyncGenerator<string> {
  const keys = await new CheckpointStore(executor).readKeys();
  const access = await new AccessCheckpointStore(executor).find(number);
  const stamp = await new CheckpointTimeStampStore(executor).find(number);
  yield canonicalJson({
    ...{ note, keys: keys.map(({ verifierKey }) => verifierKey) },
    ...(access === null ? {} : { accessNote: access.note }),
    ...(stamp === null ? {} : { timeStamp: stamp.token.toString('base64') }),
  });
  const tree = new CheckpointTreeStore(executor);
  for (let begin = 0; begin < size; begin += BATCH) {
    const leaves = await tree.readLeaves({ begin, end: Math.min(begin + BATCH, size) });
    for (const { dossier, sequence, hash } of leaves) yield canonicalJson({ dossier, sequence, hash });
  }
}

export interface CheckpointHeader {
  readonly checkpoint: Checkpoint;
  readonly note: SignedNote;
  /** The note as it was signed, to the last byte. */
  readonly text: string;
  /** Verifier keys, the latest last. What is in the file vouches for nothing: compare it with one from elsewhere. */
  readonly keys: readonly string[];
  /** A token of RFC 3161 in DER; null where there is none. */
  readonly timeStamp: Buffer | null;
  /** What was signed of the access log; null in files from before it was. */
  readonly accessNote: string | null;
}

/** The first line of such a file; null when it is something else. */
export function readCheckpointHeader(line: string): CheckpointHeader | null {
  const { note, keys, timeStamp, accessNote } = (parse(line) ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof note !== 'string' || !Array.isArray(keys)) return null;
  const read = readCheckpoint(note);
  if (read === null || !keys.every((key) => typeof key === 'string')) return null;
  return {
    ...read,
    text: note,
    keys,
    accessNote: typeof accessNote === 'string' ? accessNote : null,
    timeStamp: typeof timeStamp === 'string' ? Buffer.from(timeStamp, 'base64') : null,
  };
}

/** A further line of such a file, with the hash that it has in the tree; null when it is something else. */
export function readLeafLine(line: string): { readonly head: Head; readonly hash: string } | null {
  const { dossier, sequence, hash } = (parse(line) ?? {}) as Readonly<Record<string, unknown>>;
  if (typeof dossier !== 'string' || !Number.isSafeInteger(sequence) || typeof hash !== 'string') return null;
  return { head: { dossier, sequence: sequence as number, hash }, hash: leafHash(line) };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
