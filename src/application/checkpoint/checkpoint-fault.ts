import type { Head } from './checkpoint.js';
import type { TimeStampFaultKind } from './verify-time-stamp.js';

/** Something that a checkpoint attests and that is not so. */
export interface CheckpointFault {
  /**
   * `signature`: no key that is trusted signed it. `root`: the leaves do not give the root that was signed.
   * `shrunk`: there are fewer leaves than were signed. `removed`: a dossier is gone. `truncated`: entries at the
   * end of a journal are gone. `rechained`: an entry was exchanged, and everything after it sealed anew. The others are of its
   * time-stamp.
   */
  readonly kind: 'signature' | 'root' | 'shrunk' | 'removed' | 'truncated' | 'rechained' | TimeStampFaultKind;
  /** Null where a checkpoint itself is wrong. */
  readonly dossier: string | null;
  /** The last entry that was attested; null where a checkpoint itself is wrong. */
  readonly sequence: number | null;
  readonly reason: string;
}

/** How a journal looks beside what was attested: the hash of that entry, and how many there are. */
export function findHeadFault(
  { dossier, sequence, hash }: Head,
  actual: string | null,
  entries: number,
): CheckpointFault | null {
  const fault = (kind: CheckpointFault['kind'], reason: string) => ({ kind, dossier, sequence, reason });
  if (entries === 0) return fault('removed', `Expected ${sequence} entries, but found none.`);
  if (actual === null) return fault('truncated', `Expected ${sequence} entries, but found ${entries}.`);
  return actual === hash ? null : fault('rechained', `Expected entry ${hash}, but found ${actual}.`);
}

export function faultOfCheckpoint(kind: CheckpointFault['kind'], reason: string): CheckpointFault {
  return { kind, dossier: null, sequence: null, reason };
}
