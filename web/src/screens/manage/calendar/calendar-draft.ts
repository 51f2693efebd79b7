import type { CalendarYear, ListedDay } from '../../../api/calendar.js';

/** What somebody drafts of a year: kept as a draft of this tab until it is published or thrown away. */
export interface CalendarDraft {
  /** The edition that it was begun from. */
  readonly basedOn: number;
  readonly source: string;
  readonly days: readonly ListedDay[];
  /** The day that is being written, as it is typed. */
  readonly typed: TypedDay;
}

export interface TypedDay extends Omit<ListedDay, 'date'> {
  /** As it was typed: 12/02/2027. */
  readonly date: string;
}

/** A day of the draft beside what the edition says of it. */
export interface DraftRow {
  readonly day: ListedDay;
  readonly change: 'same' | 'added' | 'changed' | 'removed';
}

export const NOTHING_TYPED: TypedDay = {
  date: '',
  kind: 'holiday',
  name: '',
  basis: '',
  status: 'announced',
};

export function listedDays({ days }: CalendarYear): readonly ListedDay[] {
  return days.flatMap(({ date, kind, name, basis, status }) =>
    kind === null ? [] : [{ date, kind, name: name ?? '', basis: basis ?? '', status }],
  );
}

export function beginDraft(year: CalendarYear): CalendarDraft {
  return { basedOn: year.edition, source: '', days: listedDays(year), typed: NOTHING_TYPED };
}

/** Puts a day into the draft, in its place; what was there of the same date gives way. */
export function withDay(days: readonly ListedDay[], day: ListedDay): readonly ListedDay[] {
  return [...withoutDay(days, day.date), day].toSorted((a, b) => a.date.localeCompare(b.date));
}

export function withoutDay(days: readonly ListedDay[], date: string): readonly ListedDay[] {
  return days.filter((each) => each.date !== date);
}

/** Every day of the draft, and those that it drops, by date. */
export function compareDays(before: readonly ListedDay[], after: readonly ListedDay[]): readonly DraftRow[] {
  const earlier = new Map(before.map((day) => [day.date, day]));
  const later = new Set(after.map(({ date }) => date));
  const kept = after.map((day): DraftRow => {
    const old = earlier.get(day.date);
    return { day, change: old === undefined ? 'added' : isSame(old, day) ? 'same' : 'changed' };
  });
  const dropped = before
    .filter(({ date }) => !later.has(date))
    .map((day): DraftRow => ({ day, change: 'removed' }));
  return [...kept, ...dropped].toSorted((a, b) => a.day.date.localeCompare(b.day.date));
}

/** The same changes on the edition that was published meanwhile, so that nothing drafted is lost. */
export function moveOnto(draft: CalendarDraft, before: CalendarYear, now: CalendarYear): CalendarDraft {
  const changes = compareDays(listedDays(before), draft.days).filter(({ change }) => change !== 'same');
  const days = changes.reduce<readonly ListedDay[]>(
    (moved, { day, change }) => (change === 'removed' ? withoutDay(moved, day.date) : withDay(moved, day)),
    listedDays(now),
  );
  return { ...draft, basedOn: now.edition, days };
}

function isSame(a: ListedDay, b: ListedDay): boolean {
  return a.kind === b.kind && a.name === b.name && a.basis === b.basis && a.status === b.status;
}
