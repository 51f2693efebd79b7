import { findForgedSheet } from '../application/council/verify-sheets.js';
import type { JournalFault } from '../application/verify-journals.js';
import type { Standing } from '../engine/advance.js';
import { CanonicalMemory } from '../engine/chain/canonical-json.js';
import { findChainFault, type ChainFault } from '../engine/chain/journal-chain.js';
import type { BriefEntry } from '../engine/journal-entry.js';
import { applyEntry, type ReplayWorld } from '../engine/replay.js';
import type { ReadEntry } from './entry-line.js';
import { SHIPPED_EDITION } from './shipped-calendar.js';

export interface JournalCheck {
  /** The first thing wrong, in the order of the entries; `null` when nothing is. */
  readonly fault: JournalFault | null;
  /** How many entries could be replayed before a fault, or before one that rests on another calendar. */
  readonly replayed: number;
}

/** Checks one journal by its hash chain, and by folding it as far as the shipped calendar reaches. */
export function checkJournal(read: readonly ReadEntry[], world: ReplayWorld): JournalCheck {
  const journal = read.map(({ entry }) => entry);
  let place = 0;
  const broken = findChainFault(journal, () => read[place++]?.contentHash ?? '');
  const check = replayAll(broken === null ? journal : journal.slice(0, placeOf(broken)), world);
  if (check.fault !== null) return check;
  if (broken === null) return { ...check, fault: findSheetFault(journal) };
  const { dossier, sequence, kind, expected, actual } = broken;
  const reason = `Expected ${kind} ${expected}, but found ${actual}.`;
  return { ...check, fault: { dossier, sequence, kind, reason } };
}

/** A scoring sheet that was opened and is not the one whose hash was submitted. */
function findSheetFault(journal: readonly BriefEntry[]): JournalFault | null {
  const dossier = journal[0]?.dossier ?? '';
  const forged = findForgedSheet(journal);
  return forged === null ? null : { dossier, kind: 'sheet', ...forged };
}

/** How many entries stand before the broken one; one that is out of order does not say so itself. */
function placeOf({ kind, expected, sequence }: ChainFault): number {
  return (kind === 'order' ? Number(expected) : sequence) - 1;
}

function replayAll(journal: readonly BriefEntry[], world: ReplayWorld): JournalCheck {
  let standing: Standing | null = null;
  const memory = new CanonicalMemory();
  let replayed = 0;
  for (const entry of journal) {
    if (entry.calendarEdition !== SHIPPED_EDITION) break;
    const { dossier, sequence, stateHash } = entry;
    const disagree = (reason: string): JournalCheck => ({
      fault: { dossier, sequence, kind: 'replay', reason },
      replayed,
    });
    try {
      standing = applyEntry(standing, entry, world);
    } catch (error) {
      // Whoever seals an entry anew can write anything into it, so anything may be thrown.
      return disagree(error instanceof Error ? error.message : String(error));
    }
    const actual = memory.hashOf(standing.dossier);
    if (actual !== stateHash) return disagree(`Expected state ${stateHash}, but found ${actual}.`);
    replayed += 1;
  }
  return { fault: null, replayed };
}
