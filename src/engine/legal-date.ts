import type { Instant } from '../../workflows/vocabulary/regime.js';
import { isLocalDate, localDateOf, parseInstant, startOfDay } from './calendar/local-date.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import type { Rejection } from './rejection.js';

/**
 * The moment that a legal date stands for. Documents carry dates without hours: such a date means
 * its first moment, or the moment of the previous entry when that is on the same day, so that two
 * papers of one day keep the order in which they are entered.
 *
 * @throws RangeError when `text` is neither a date nor a date-time with an offset.
 */
export function resolveOccurredAt(text: string | undefined, previous: Instant | null, now: Instant): Instant {
  if (text === undefined) return now;
  if (!isLocalDate(text)) return parseInstant(text);
  const opening = startOfDay(text);
  return previous !== null && previous > opening && localDateOf(previous) === text ? previous : opening;
}

export interface LegalDateInput {
  readonly occurredAt: Instant;
  readonly previous: Instant | null;
  readonly now: Instant;
}

/** The legal date never lies in the future, and never before the dossier's previous entry. */
export function refuseImpossibleDate({ occurredAt, previous, now }: LegalDateInput): Rejection | null {
  if (occurredAt > now) return { code: 'occurred-in-future', occurredAt, now };
  if (previous !== null && occurredAt < previous)
    return { code: 'occurred-before-previous', occurredAt, previous };
  return null;
}

/** How many working days a legal date reaches back from the day it is recorded. */
export function workingDaysBack(calendar: WorkingCalendar, occurredAt: Instant, now: Instant): number {
  return calendar.workingDaysBetween(localDateOf(occurredAt), localDateOf(now));
}
