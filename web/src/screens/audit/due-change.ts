interface Recorded {
  readonly sequence: number;
  /** Clocks as they stood after the entry. */
  readonly clocks: readonly unknown[];
}

interface RecordedClock {
  readonly name: string;
  readonly run: number;
  readonly dueOn: string | null;
}

export interface DueChange {
  readonly name: string;
  /** Null where it had none: it was not running, or paused. */
  readonly before: string | null;
  readonly after: string | null;
}

/** The sequence of the next entry that moved a due date; null when none follows. */
export function findNextDueChange(journal: readonly Recorded[], at: number): number | null {
  const next = journal.find(
    (entry, index) => entry.sequence > at && findDueChanges(journal[index - 1], entry).length > 0,
  );
  return next?.sequence ?? null;
}

/** The due dates that an entry set, moved or took away. */
export function findDueChanges(before: Recorded | undefined, after: Recorded): readonly DueChange[] {
  const old = dueDatesOf(before);
  const current = dueDatesOf(after);
  return [...current]
    .map(([key, { name, dueOn }]) => ({ name, before: old.get(key)?.dueOn ?? null, after: dueOn }))
    .filter((change) => change.before !== change.after);
}

function dueDatesOf(entry: Recorded | undefined): ReadonlyMap<string, RecordedClock> {
  const clocks = (entry?.clocks ?? []) as readonly RecordedClock[];
  return new Map(clocks.map((clock) => [`${clock.name}:${String(clock.run)}`, clock]));
}
