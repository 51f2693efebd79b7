import type { ReplayWorld } from '../engine/replay.js';
import { checkJournal, type JournalCheck } from './check-journal.js';
import type { JournalLink } from './checkpoint-check.js';
import { parseEntryLine, type ReadEntry, type UnreadableLine } from './entry-line.js';

/** Entries of one dossier that stand one after the other, mostly its whole journal, and what is wrong with them. */
export interface JudgedRun extends JournalCheck {
  readonly dossier: string;
  /** What a checkpoint is held against; empty where none will be. */
  readonly links: readonly JournalLink[];
}

/** What a block of an export amounts to: plain data, so that another thread can say it. */
export interface Judgement {
  readonly lines: number;
  readonly entries: number;
  readonly runs: readonly JudgedRun[];
  /** Numbered from the first line of the block. */
  readonly unreadable: readonly UnreadableLine[];
}

export interface JudgeOptions {
  /** Whether a checkpoint will be held against the runs. */
  readonly withLinks: boolean;
}

/** Judges lines that hold whole runs of entries. A line that cannot be read ends no run. */
export function judgeLines(lines: Iterable<Buffer>, world: ReplayWorld, options: JudgeOptions): Judgement {
  const runs: JudgedRun[] = [];
  const unreadable: UnreadableLine[] = [];
  let number = 0;
  let entries = 0;
  let run: ReadEntry[] = [];
  const closeRun = () => {
    if (run.length > 0) runs.push(judgeRun(run, world, options));
    run = [];
  };
  for (const bytes of lines) {
    number += 1;
    if (bytes.length === 0) continue;
    const read = parseEntryLine({ number, bytes });
    if (!read.ok) {
      unreadable.push(read.rejection);
      continue;
    }
    if (run[0]?.entry.dossier !== read.value.entry.dossier) closeRun();
    run.push(read.value);
    entries += 1;
  }
  closeRun();
  return { lines: number, entries, runs, unreadable };
}

export function judgeRun(
  run: readonly ReadEntry[],
  world: ReplayWorld,
  { withLinks }: JudgeOptions,
): JudgedRun {
  return {
    ...checkJournal(run, world),
    dossier: run[0]?.entry.dossier ?? '',
    links: withLinks ? run.map(({ entry: { sequence, hash } }) => [sequence, hash]) : [],
  };
}
