import type { Clock } from '../../engine/clock.js';
import type { JournalEntry } from '../../engine/journal-entry.js';

/**
 * What an entry did to a run of a clock. `replanned`: it is due at another moment, or no longer counts as late,
 * because of an extension, another calendar, or an act of an earlier date.
 */
export type ClockChangeKind = 'started' | 'paused' | 'resumed' | 'breached' | 'stopped' | 'replanned';

export interface ClockChange {
  readonly kind: ClockChangeKind;
  readonly clock: Clock;
}

/** Says of each entry of one journal, given in their order, what it did to the clocks. */
export class ClockChanges {
  private readonly known = new Map<string, Clock>();

  next({ clocks }: JournalEntry): readonly ClockChange[] {
    return clocks.flatMap((clock) => {
      const key = `${clock.name}.${clock.run}`;
      const kinds = compare(this.known.get(key), clock);
      this.known.set(key, clock);
      return kinds.map((kind) => ({ kind, clock }));
    });
  }
}

function compare(before: Clock | undefined, after: Clock): readonly ClockChangeKind[] {
  const kinds: ClockChangeKind[] = [];
  const wasPaused = before?.status === 'paused';
  if (before === undefined) kinds.push('started');
  // A clock may run out and be stopped by one act: it was late first.
  if ((before?.breachedAt ?? null) === null && after.breachedAt !== null) kinds.push('breached');
  if (after.status === 'paused' && !wasPaused) kinds.push('paused');
  if (wasPaused && (after.status === 'running' || after.status === 'breached')) kinds.push('resumed');
  if (after.status === 'stopped' && before?.status !== 'stopped') kinds.push('stopped');
  const isElsewhere =
    before !== undefined && (before.dueAt !== after.dueAt || before.breachedAt !== after.breachedAt);
  return kinds.length === 0 && isElsewhere ? ['replanned'] : kinds;
}
