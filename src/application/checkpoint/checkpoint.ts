import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { canonicalJson } from '../../engine/chain/canonical-json.js';
import { leafHash } from '../../engine/chain/merkle-tree.js';
import { readNote, signNote, type SignedNote, type Signer } from './signed-note.js';

/**
 * A leaf of the tree over all journals: that this entry was the last one of its dossier when a checkpoint was
 * made. A dossier that goes on gets another leaf with the next checkpoint, so that the tree only grows.
 */
export interface Head {
  readonly dossier: string;
  readonly sequence: number;
  /** Of the entry. */
  readonly hash: string;
}

/** What was signed: that the tree had these leaves then. */
export interface Checkpoint {
  /** Whose tree it is. */
  readonly origin: string;
  /** How many leaves it has. */
  readonly size: number;
  readonly root: string;
  readonly recordedAt: Instant;
}

const SIZE = /^(?:0|[1-9]\d{0,15})$/;
const ROOT_BYTES = 32;

export function headHash({ dossier, sequence, hash }: Head): string {
  return leafHash(canonicalJson({ dossier, sequence, hash }));
}

/** In the format of https://c2sp.org/tlog-checkpoint; the time is a line of its own after what that asks for. */
export function signCheckpoint(checkpoint: Checkpoint, signers: readonly Signer[]): string {
  const { origin, size, root, recordedAt } = checkpoint;
  return signNote(
    `${origin}\n${size}\n${Buffer.from(root, 'hex').toString('base64')}\n${recordedAt}\n`,
    signers,
  );
}

/** Null when the text is no signed checkpoint of ours. Whose signatures are genuine is another question. */
export function readCheckpoint(text: string): { readonly checkpoint: Checkpoint; note: SignedNote } | null {
  const note = readNote(text);
  const [origin = '', size = '', root = '', recordedAt = '', rest] = note?.text.split('\n') ?? [];
  const bytes = Buffer.from(root, 'base64');
  const isWhole = origin !== '' && SIZE.test(size) && bytes.length === ROOT_BYTES && rest === '';
  if (note === null || !isWhole || Number.isNaN(Date.parse(recordedAt))) return null;
  return { checkpoint: { origin, size: Number(size), root: bytes.toString('hex'), recordedAt }, note };
}
