import { PERIODS, type PeriodKind } from '../periodic-report/forms.js';
import { choice, date, part } from '../vocabulary/payload.js';
import type { LocalDate } from '../vocabulary/regime.js';
import type { Deadline } from '../vocabulary/term.js';

/** How often a task is reported on while it goes on ("thường xuyên"), and when for the first time. */
export interface Recurrence {
  readonly every: PeriodKind;
  readonly due: 'date' | 'before';
  readonly first: LocalDate;
}

export const recurrencePayload = part('Báo cáo định kỳ', {
  every: choice('Kỳ báo cáo', PERIODS),
  due: choice('Kiểu hạn', { date: 'Chậm nhất ngày', before: 'Trước ngày' }),
  first: date('Hạn của báo cáo đầu tiên'),
});

const MONTHS: Readonly<Record<PeriodKind, number>> = { month: 1, quarter: 3, sixMonths: 6, year: 12 };

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
function daysIn(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Counted from the first day, so that a day that a month lacks does not stay lost; `before` names the day after the last. */
export function dueAfter({ every, due, first }: Recurrence, reports: number): Deadline {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  const months = year * 12 + (month - 1) + reports * MONTHS[every];
  const [inYear, inMonth] = [Math.floor(months / 12), (months % 12) + 1];
  const twoDigits = (figure: number): string => String(figure).padStart(2, '0');
  const onDay = Math.min(day, daysIn(inYear, inMonth));
  return { type: due, date: `${inYear}-${twoDigits(inMonth)}-${twoDigits(onDay)}` };
}

/** Whether something of a day is in time for such a deadline. */
export function isInTime(due: Deadline | null, on: LocalDate): boolean {
  if (due?.type === 'before') return on < due.date;
  return due?.type !== 'date' || on <= due.date;
}
