import { addDays, atTime, daysBetween, endOfDay, epochDayOf, fromEpochDay } from './local-date.js';
import type { Instant, LocalDate } from './local-date.js';
import { lengthInDays, walkTerm } from './term-count.js';
import type { TermRun, TermSpan } from './term-count.js';
import type { WorkingCalendar } from './working-calendar.js';

export { resolveDeadline } from './deadline.js';
export type { Deadline, ResolvedDeadline } from './deadline.js';
export { LEGAL_TIME_RULES } from './legal-time-rules.js';
export type { LegalTimeRule, LegalTimeRuleId } from './legal-time-rules.js';
export type { Pause } from './paused-days.js';
export type { TermRun, TermSpan } from './term-count.js';

export interface DueDate {
  /** `null` while an open pause stands between the start and the end of the term. */
  readonly dueOn: LocalDate | null;
  /** An act at or after this moment is late. `null` together with `dueOn`. */
  readonly dueAt: Instant | null;
  /** The due date rests on a day that a later calendar edition may change. */
  readonly provisional: boolean;
}

/** Days left, or, when negative, days overdue. */
export interface RemainingTime {
  readonly amount: number;
  /** A month term is counted out in calendar days. */
  readonly unit: 'working-day' | 'calendar-day';
}

export interface EarliestDate {
  /** The first day on which the act is lawful. */
  readonly earliestOn: LocalDate;
  readonly provisional: boolean;
}

/**
 * When a term ends. A pause that begins after the due day changes nothing: a term that has run out
 * cannot be stopped any more.
 *
 * @throws RangeError for a term, date, cut-off hour or pause that makes no sense.
 */
export function computeDue(calendar: WorkingCalendar, run: TermRun): DueDate {
  let dueOn: LocalDate | null = null;
  let provisional = false;
  for (const day of walkTerm(calendar, run)) {
    provisional ||= day.provisional;
    if (day.isDue) dueOn = fromEpochDay(day.epochDay);
  }
  return { dueOn, dueAt: dueOn === null ? null : findDueMoment(dueOn, run.term), provisional };
}

/** The moment at which a term that ends on `dueOn` is over: its cut-off hour, or else 24:00 (BLDS 2015 Đ.148.6). */
export function findDueMoment(dueOn: LocalDate, { cutOff }: TermSpan): Instant {
  return cutOff === undefined ? endOfDay(dueOn) : atTime(dueOn, cutOff);
}

/**
 * The counted days still to come after `today`: all of them before the start, 0 on the due day, frozen
 * while the clock stands. It is 0 as well on the days off over which an end moves. After the due day it
 * falls by one for each working day (or calendar day) of delay; no pause excuses a delay.
 */
export function computeRemaining(calendar: WorkingCalendar, run: TermRun, today: LocalDate): RemainingTime {
  const unit = run.term.unit === 'working-day' ? 'working-day' : 'calendar-day';
  const lastCounted = epochDayOf(today);
  let left = lengthInDays(run.startOn, run.term);
  for (const day of walkTerm(calendar, run)) {
    if (day.role === 'counted' && day.epochDay <= lastCounted) left -= 1;
    if (day.isDue && day.epochDay < lastCounted) {
      const dueOn = fromEpochDay(day.epochDay);
      const delay =
        unit === 'working-day' ? calendar.workingDaysBetween(dueOn, today) : daysBetween(dueOn, today);
      return { amount: 0 - delay, unit };
    }
  }
  return { amount: left, unit };
}

/**
 * The first day on which an act is lawful that the law forbids for a time after `startOn`: sixty days after
 * a notice, day 59 is refused and day 60 allowed. A day off moves nothing, since waiting ends by itself.
 *
 * @throws RangeError for a term or date that makes no sense.
 */
export function computeEarliest(
  startOn: LocalDate,
  term: TermSpan & { readonly unit: 'calendar-day' | 'month' },
): EarliestDate;
export function computeEarliest(startOn: LocalDate, term: TermSpan, calendar: WorkingCalendar): EarliestDate;
export function computeEarliest(
  startOn: LocalDate,
  term: TermSpan,
  calendar?: WorkingCalendar,
): EarliestDate {
  const length = lengthInDays(startOn, term);
  if (length === 0) return { earliestOn: addDays(startOn, 0), provisional: false };
  if (term.unit !== 'working-day') {
    return {
      earliestOn: addDays(startOn, term.countStartDay === true ? length - 1 : length),
      provisional: false,
    };
  }
  if (calendar === undefined) throw new RangeError('Expected a calendar, for the term counts working days.');
  // The last day of a working-day term is a working day, so its due day has not moved.
  const { dueOn, provisional } = computeDue(calendar, { startOn, term });
  return { earliestOn: dueOn ?? startOn, provisional };
}
