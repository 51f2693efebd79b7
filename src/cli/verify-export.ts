import { stat } from 'node:fs/promises';
import { availableParallelism } from 'node:os';

import type { JournalFault } from '../application/verify-journals.js';
import type { ReplayWorld } from '../engine/replay.js';
import type { CheckpointFault } from '../application/checkpoint/checkpoint-fault.js';
import type { CheckpointCheck } from './checkpoint-check.js';
import { parseEntryLine, type ReadEntry, type UnreadableLine } from './entry-line.js';
import { BLOCK_BYTES, linesOf, readBlocks } from './export-blocks.js';
import { judgeHere, judgeInThreads } from './judge-blocks.js';
import { judgeRun, type JudgedRun } from './judge-lines.js';

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

export interface VerifyOptions {
  readonly checkpoint: CheckpointCheck | null;
  /** How many threads judge beside this one; as many as are worth it when left out, 0 for this one alone. */
  readonly threads?: number;
  readonly blockBytes?: number;
}

interface Check extends Pick<JudgedRun, 'fault' | 'replayed'> {
  readonly headFault: CheckpointFault | null;
}

/** A thread has to load the procedures first, which takes as long as judging so many bytes. */
const WORTH_A_THREAD = 8 * BLOCK_BYTES;
/** More of them would need more memory than an auditor's machine need have. */
const MOST_THREADS = 2;

/**
 * Verifies an export block by block. An export holds one journal after the other, so a few blocks are in memory
 * at a time; journals that turn out to lie in several pieces are gathered in a second reading.
 */
export async function verifyExport(
  file: string,
  world: ReplayWorld,
  { checkpoint, threads, blockBytes = BLOCK_BYTES }: VerifyOptions,
): Promise<ExportVerification> {
  const options = { withLinks: checkpoint !== null };
  const toCheck = ({ dossier, fault, replayed, links }: JudgedRun): Check => ({
    fault,
    replayed,
    headFault: checkpoint?.look(dossier, links) ?? null,
  });
  const checks = new Map<string, Check>();
  const torn = new Map<string, ReadEntry[]>();
  const unreadable: UnreadableLine[] = [];
  let entries = 0;
  let lines = 0;
  const blocks = readBlocks(file, blockBytes);
  const count = threads ?? (await threadsFor(file));
  for await (const judgement of count > 0
    ? judgeInThreads(blocks, count, options)
    : judgeHere(blocks, world, options)) {
    for (const run of judgement.runs) {
      if (checks.has(run.dossier)) torn.set(run.dossier, []);
      else checks.set(run.dossier, toCheck(run));
    }
    for (const { line, reason } of judgement.unreadable) unreadable.push({ line: lines + line, reason });
    entries += judgement.entries;
    lines += judgement.lines;
  }

  await gather(file, torn);
  for (const [dossier, journal] of torn) checks.set(dossier, toCheck(judgeRun(journal, world, options)));
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

async function gather(file: string, journals: ReadonlyMap<string, ReadEntry[]>): Promise<void> {
  if (journals.size === 0) return;
  for await (const block of readBlocks(file)) {
    for (const bytes of linesOf(block)) {
      const read = parseEntryLine({ number: 0, bytes });
      if (read.ok) journals.get(read.value.entry.dossier)?.push(read.value);
    }
  }
}

async function threadsFor(file: string): Promise<number> {
  const { size } = await stat(file);
  return size < WORTH_A_THREAD ? 0 : Math.min(availableParallelism(), MOST_THREADS);
}
