import type { ReplanningPayload } from '../../workflows/vocabulary/payload.js';
import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import type { Clock } from './clock.js';
import { dueOf, isOpen } from './clock-due.js';
import type { Dossier } from './dossier.js';
import type { DueFact } from './due-fact.js';

export interface ReplanInput {
  readonly procedure: Procedure;
  readonly calendar: WorkingCalendar;
  readonly event: { readonly occurredAt: Instant };
}

/**
 * A clock under a newer edition of the calendar: its term, start, pauses and extension stay, its due
 * date follows the days. The same object when neither the date nor its certainty changes, so that
 * counting again by the same edition changes nothing. `plannedAt` stays: no history is being entered,
 * and a date that has moved into the past runs out at once.
 */
export function replanClock(clock: Clock, { procedure, calendar, event }: ReplanInput): Clock {
  if (!isOpen(clock) || clock.calendarEdition >= calendar.edition) return clock;
  const due = dueOf(clock, procedure, calendar);
  if (due.dueAt === clock.dueAt && due.provisional === clock.provisional) return clock;
  const replanned = { ...clock, ...due, calendarEdition: calendar.edition };
  if (clock.breachedAt === null || due.dueAt === null) return replanned;
  return due.dueAt <= event.occurredAt
    ? { ...replanned, breachedAt: due.dueAt }
    : { ...replanned, status: 'running', breachedAt: null };
}

/**
 * What a newer edition than the one its clocks were planned under means for a dossier; nothing when no
 * clock changes. It comes before every other fact: by the newest edition alone is said what is due.
 */
export function findReplanning(
  procedure: Procedure,
  { clocks, status }: Pick<Dossier, 'clocks' | 'status'>,
  calendar: WorkingCalendar,
  now: Instant,
): DueFact | null {
  if (status === 'ended') return null;
  const moved = clocks.flatMap((clock): ReplanningPayload['clocks'] => {
    const after = replanClock(clock, { procedure, calendar, event: { occurredAt: now } });
    if (after === clock) return [];
    return [
      {
        name: clock.name,
        run: clock.run,
        from: clock.dueOn,
        to: after.dueOn,
        provisional: after.provisional,
      },
    ];
  });
  if (moved.length === 0) return null;
  return {
    event: 'CALENDAR_REPLANNED',
    payload: { edition: calendar.edition, clocks: moved },
    occurredAt: now,
  };
}
