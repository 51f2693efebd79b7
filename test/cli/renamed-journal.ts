import type { Standing } from '../../src/engine/advance.js';
import { hashOf } from '../../src/engine/chain/canonical-json.js';
import { GENESIS_HASH } from '../../src/engine/chain/journal-chain.js';
import type { JournalEntry } from '../../src/engine/journal-entry.js';
import { applyEntry, type ReplayWorld } from '../../src/engine/replay.js';
import { seal } from './exported-journals.js';

/** The same journal as that of another dossier: whole, chained and replayable. */
export function renamed(
  journal: readonly JournalEntry[],
  dossier: string,
  world: ReplayWorld,
): readonly JournalEntry[] {
  let standing: Standing | null = null;
  let previousHash = GENESIS_HASH;
  return journal.map((entry) => {
    standing = applyEntry(standing, { ...entry, dossier }, world);
    const sealed = seal({ ...entry, dossier, stateHash: hashOf(standing.dossier), previousHash });
    previousHash = sealed.hash;
    return sealed;
  });
}
