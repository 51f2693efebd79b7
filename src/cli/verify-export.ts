import { open } from 'node:fs/promises';
import type { JournalFault } from '../application/verify-journals.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import type { ReplayWorld } from '../engine/replay.js';
import type { CheckpointFault } from '../application/checkpoint/checkpoint-fault.js';
import { checkJournal, type JournalCheck } from './check-journal.js';
import type { CheckpointCheck } from './checkpoint-check.js';
import { parseEntryLine, type NumberedLine, type UnreadableLine } from './entry-line.js';

export interface ExportVerification {
  readonly dossiers: number;
  readonly entries: number;
  /** How many entries could be replayed; others may rest on a calendar that only the database has. */
  readonly replayed: number;
  /** The first thing wrong with each journal. */
  readonly faults: readonly JournalFault[];
  readonly unreadable: readonly UnreadableLine[];
  /** Where the journals are not what the checkpoint attests; empty without one. */
  readonly checkpointFaults: readonly CheckpointFault[];
}

interface Check extends JournalCheck {
  readonly headFault: CheckpointFault | null;
}

/**
 * Verifies an export line by line. An export holds one journal after the other, so one journal is in
 * memory at a time; journals that turn out to lie in several pieces are gathered in a second reading.
 */
export async function verifyExport(
  file: string,
  world: ReplayWorld,
  checkpoint: CheckpointCheck | null = null,
): Promise<ExportVerification> {
  const check = (journal: readonly JournalEntry[]): Check => ({
    ...checkJournal(journal, world),
    headFault: checkpoint?.look(journal) ?? null,
  });
  const checks = new Map<string, Check>();
  const torn = new Map<string, JournalEntry[]>();
  const unreadable: UnreadableLine[] = [];
  let entries = 0;
  let run: JournalEntry[] = [];
  const closeRun = () => {
    const dossier = run[0]?.dossier;
    if (dossier === undefined) return;
    if (checks.has(dossier)) torn.set(dossier, []);
    else checks.set(dossier, check(run));
    run = [];
  };

  for await (const line of readLines(file)) {
    const read = parseEntryLine(line);
    if (!read.ok) {
      unreadable.push(read.rejection);
      continue;
    }
    if (run[0]?.dossier !== read.value.dossier) closeRun();
    run.push(read.value);
    entries += 1;
  }
  closeRun();

  await gather(file, torn);
  for (const [dossier, journal] of torn) checks.set(dossier, check(journal));
  const all = [...checks.values()];
  return {
    dossiers: all.length,
    entries,
    replayed: all.reduce((sum, { replayed }) => sum + replayed, 0),
    faults: all.flatMap(({ fault }) => (fault === null ? [] : [fault])),
    unreadable,
    checkpointFaults: [
      ...(checkpoint?.faults ?? []),
      ...all.flatMap(({ headFault }) => (headFault === null ? [] : [headFault])),
      ...(checkpoint?.findRemoved() ?? []),
    ],
  };
}

async function gather(file: string, journals: ReadonlyMap<string, JournalEntry[]>): Promise<void> {
  if (journals.size === 0) return;
  for await (const line of readLines(file)) {
    const read = parseEntryLine(line);
    if (read.ok) journals.get(read.value.dossier)?.push(read.value);
  }
}

async function* readLines(file: string): AsyncGenerator<NumberedLine> {
  const handle = await open(file);
  let number = 0;
  for await (const text of handle.readLines()) {
    number += 1;
    if (text !== '') yield { number, text };
  }
}
