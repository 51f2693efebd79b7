import type { TermUnit } from '../../../workflows/vocabulary/term.js';
import { LAST_EPOCH_DAY, MS_PER_DAY, epochDayOf, lastDayOfMonth } from './local-date.js';
import type { LocalDate } from './local-date.js';
import { PausedDays } from './paused-days.js';
import type { Pause } from './paused-days.js';
import type { WorkingCalendar } from './working-calendar.js';

/** A length of legal time: `{ amount: 25, unit: 'working-day' }`. */
export interface TermSpan {
  /** A whole number, 0 or more. */
  readonly amount: number;
  readonly unit: TermUnit;
  /** The start day is day 1. Default false (Bộ luật Dân sự 2015 Đ.147.2). */
  readonly countStartDay?: boolean;
  /** `HH:mm` on the due day, Vietnamese time. Default 24:00. */
  readonly cutOff?: string;
}

/** One run of a clock. */
export interface TermRun {
  readonly startOn: LocalDate;
  readonly term: TermSpan;
  readonly pauses?: readonly Pause[];
}

/**
 * What the count makes of a day: the start day that is left out; a day of the term; a day off that is
 * passed over; a day on which the clock did not run through; the working day to which the end moved.
 */
export type DayRole = 'start-day' | 'counted' | 'day-off' | 'paused' | 'moved';

export interface WalkedDay {
  readonly epochDay: number;
  readonly role: DayRole;
  /** How many days of the term have passed by the end of this day. */
  readonly ordinal: number;
  /** The term ends with this day. */
  readonly isDue: boolean;
  /** An open pause holds the term here: no due day is known. */
  readonly isStanding: boolean;
  /** Whether this day is off or worked matters to the due date, and may still change. */
  readonly provisional: boolean;
}

const PAST_THE_LAST_YEAR = 'Expected a term that ends by the year 9999.';

/**
 * Walks a term day by day from its start day to its due day. This is the only place that counts; due
 * dates, remaining days and explanations all read it. Where an open pause stands in the way, the walk
 * stops at its first day and no day is due.
 *
 * @throws RangeError for a term or a pause that makes no sense, or one that runs past the year 9999.
 */
export function* walkTerm(
  calendar: WorkingCalendar,
  { startOn, term, pauses = [] }: TermRun,
): Generator<WalkedDay> {
  const start = epochDayOf(startOn);
  const length = lengthInDays(startOn, term);
  const paused = new PausedDays(pauses);
  const countsWorkingDays = term.unit === 'working-day';
  const leavesOutStart = term.countStartDay !== true || length === 0;
  if (length > LAST_EPOCH_DAY - start) throw new RangeError(PAST_THE_LAST_YEAR);

  let ordinal = 0;
  for (let epochDay = start; epochDay <= LAST_EPOCH_DAY; epochDay += 1) {
    const isStart = epochDay === start && leavesOutStart;
    const isPaused = paused.has(epochDay);
    const working = calendar.isWorkingEpochDay(epochDay);
    const isOver = ordinal === length;

    let role: DayRole;
    if (isStart) role = 'start-day';
    else if (isPaused) role = 'paused';
    else if (isOver) role = working ? 'moved' : 'day-off';
    else role = working || !countsWorkingDays ? 'counted' : 'day-off';
    if (role === 'counted') ordinal += 1;

    // Day by day only working-day terms ask whether a day is off; the others ask it of their end alone.
    const asked = !isPaused && (ordinal === length || (countsWorkingDays && !isStart));
    const isDue = !isPaused && working && ordinal === length;
    const isStanding = role === 'paused' && paused.isStandingAt(epochDay);
    const provisional = asked && calendar.isProvisionalEpochDay(epochDay);
    yield { epochDay, role, ordinal, isDue, isStanding, provisional };
    if (isDue || isStanding) return;
  }
  throw new RangeError(PAST_THE_LAST_YEAR);
}

/**
 * How many days a term counts. A month term is as long as the way to its corresponding day, so that
 * whole paused days lengthen it as they lengthen a term in days.
 */
export function lengthInDays(startOn: LocalDate, { amount, unit, countStartDay = false }: TermSpan): number {
  if (!Number.isSafeInteger(amount) || amount < 0) {
    throw new RangeError(`Expected a term of a whole number of days or months, but got ${amount}.`);
  }
  if (unit !== 'month') return amount;
  const firstCounted = epochDayOf(startOn) + (countStartDay ? 0 : 1);
  return findEndOfMonths(startOn, amount, countStartDay) - firstCounted + 1;
}

/**
 * The epoch day on which a month term ends: the corresponding day, or the month's last day where there is
 * none (BLDS 2015 Đ.148.3, RECALLED). With the start day counted it ends one day before the corresponding day.
 */
function findEndOfMonths(startOn: LocalDate, months: number, countStartDay: boolean): number {
  const [year = 0, month = 0, dayOfMonth = 0] = startOn.split('-').map(Number);
  const monthsSinceYearZero = year * 12 + (month - 1) + months;
  const endYear = Math.floor(monthsSinceYearZero / 12);
  const endMonth = (monthsSinceYearZero % 12) + 1;
  const lastDay = epochDayOf(lastDayOfMonth(endYear, endMonth));
  const corresponding = Date.UTC(endYear, endMonth - 1, dayOfMonth) / MS_PER_DAY;
  if (corresponding > lastDay) return lastDay;
  return countStartDay ? corresponding - 1 : corresponding;
}
