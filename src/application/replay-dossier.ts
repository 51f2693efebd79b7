import type { Instant } from '../../workflows/vocabulary/regime.js';
import { hashOf } from '../engine/chain/canonical-json.js';
import type { Dossier } from '../engine/dossier.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import { applyEntry, entriesKnownAt, entriesOccurredBy } from '../engine/replay.js';
import type { Standing } from '../engine/advance.js';
import type { World } from './world.js';

/** Up to which entry, or as of which moment: by what had happened, or by what had been recorded. */
export type ReplayPoint =
  { readonly sequence: number } | { readonly at: Instant; readonly time: 'occurred' | 'recorded' };

export interface Replayed {
  readonly dossier: Dossier | null;
  /** The last entry that was folded in; 0 when there was none yet. */
  readonly sequence: number;
  readonly entries: number;
  /** Every folded entry gave the state that was recorded with it; false names the first that did not. */
  readonly agrees: boolean;
  readonly disagreement: { readonly sequence: number; readonly reason: string } | null;
}

/** Recomputes a dossier as it stood at a point by folding its journal. */
export function replayDossier(world: World, journal: readonly JournalEntry[], point: ReplayPoint): Replayed {
  const entries = selectEntries(world, journal, point);
  const isWhole = entries.every(({ sequence }, index) => sequence === index + 1);
  let standing: Standing | null = null;
  let disagreement: Replayed['disagreement'] = null;
  for (const entry of entries) {
    try {
      standing = applyEntry(standing, entry, world);
    } catch (error) {
      // Whoever forges an entry can write anything into it, so anything may be thrown.
      const reason = error instanceof Error ? error.message : String(error);
      disagreement = { sequence: entry.sequence, reason };
      break;
    }
    // Leaving out notes that were taken back gives states that were never recorded.
    if (isWhole && hashOf(standing.dossier) !== entry.stateHash) {
      disagreement ??= {
        sequence: entry.sequence,
        reason: `Expected entry ${entry.sequence} to give the state recorded with it.`,
      };
    }
  }
  return {
    dossier: standing?.dossier ?? null,
    sequence: standing?.dossier?.version ?? 0,
    entries: entries.length,
    agrees: disagreement === null,
    disagreement,
  };
}

function selectEntries(
  world: World,
  journal: readonly JournalEntry[],
  point: ReplayPoint,
): readonly JournalEntry[] {
  if ('sequence' in point) return journal.filter(({ sequence }) => sequence <= point.sequence);
  return point.time === 'recorded'
    ? entriesKnownAt(journal, point.at)
    : entriesOccurredBy(journal, point.at, world.registry);
}
