import type { Deadline } from '../../../workflows/vocabulary/term.js';
import { addDays, endOfDay, lastDayOfMonth } from './local-date.js';
import type { Instant, LocalDate } from './local-date.js';

export type { Deadline };

export interface ResolvedDeadline {
  readonly dueOn: LocalDate;
  /** An act at or after this moment is late. */
  readonly dueAt: Instant;
}

/**
 * The last valid day of a deadline. "Trước ngày X" ends with X − 1, a period with its last day; a day off
 * moves nothing, for the text names the day itself. All of this is INFERRED: see `LEGAL_TIME_RULES`.
 *
 * @throws RangeError for a date, month, quarter or year that does not exist.
 */
export function resolveDeadline(deadline: Deadline): ResolvedDeadline {
  const dueOn = findLastDay(deadline);
  return { dueOn, dueAt: endOfDay(dueOn) };
}

function findLastDay(deadline: Deadline): LocalDate {
  switch (deadline.type) {
    case 'date':
      return addDays(deadline.date, 0);
    case 'before':
      return addDays(deadline.date, -1);
    case 'month':
      return lastDayOfMonth(deadline.year, deadline.month);
    case 'quarter':
      return lastDayOfMonth(deadline.year, findLastMonth(deadline.quarter));
    case 'year':
      return lastDayOfMonth(deadline.year, 12);
  }
}

function findLastMonth(quarter: number): number {
  if (![1, 2, 3, 4].includes(quarter)) throw new RangeError(`Expected a quarter, 1 to 4, not ${quarter}.`);
  return quarter * 3;
}
