import type { JournalEntry, UnsealedEntry } from '../journal-entry.js';
import { hashOf } from './canonical-json.js';

/** What stands before the first entry of every dossier. */
export const GENESIS_HASH = '0'.repeat(64);

/** Closes an entry: its hash covers every other field, the previous hash included. */
export function sealEntry(entry: UnsealedEntry): JournalEntry {
  return { ...entry, hash: hashOf(entry) };
}

/** The first place where a journal is not what was written. */
export interface ChainFault {
  readonly dossier: string;
  readonly sequence: number;
  /**
   * `content`: the entry's fields do not give its hash. `chain`: it does not follow the entry before
   * it. `order`: the sequence is not the next number (an entry is missing, inserted or moved).
   */
  readonly kind: 'content' | 'chain' | 'order';
  readonly expected: string;
  readonly actual: string;
}

/** What the chain itself is made of. */
type ChainedEntry = Pick<JournalEntry, 'dossier' | 'sequence' | 'previousHash' | 'hash'>;

/**
 * Checks one dossier's entries in the order given, from the first; `null` when all is as written.
 * @param rehash what an entry's fields give; whoever has worked it out already, or has not all of them, says so
 */
export function findChainFault<Entry extends ChainedEntry>(
  entries: Iterable<Entry>,
  rehash: (entry: Entry) => string = hashOfContent,
): ChainFault | null {
  let previousHash = GENESIS_HASH;
  let sequence = 0;
  for (const entry of entries) {
    const fault = (kind: ChainFault['kind'], expected: string, actual: string): ChainFault => ({
      dossier: entry.dossier,
      sequence: entry.sequence,
      kind,
      expected,
      actual,
    });
    sequence += 1;
    if (entry.sequence !== sequence) return fault('order', String(sequence), String(entry.sequence));
    const recomputed = rehash(entry);
    if (recomputed !== entry.hash) return fault('content', recomputed, entry.hash);
    if (entry.previousHash !== previousHash) return fault('chain', previousHash, entry.previousHash);
    previousHash = entry.hash;
  }
  return null;
}

/** A forged entry may hold what canonical JSON cannot say; its hash is then no hash at all. */
function hashOfContent(entry: ChainedEntry): string {
  try {
    return hashOf({ ...entry, hash: undefined });
  } catch (error) {
    return String(error);
  }
}
