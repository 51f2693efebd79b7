import {
  CalendarEditionError,
  parseCalendarEdition,
  type CalendarEdition,
} from '../../engine/calendar/calendar-edition.js';
import { Problem } from '../problems/problem.js';
import type { FieldsOf } from '../requests/fields-of.js';
import type { CalendarYearBody } from './calendar.request.js';

/**
 * The next edition: one year as the administrator announces it, the other years as they were.
 * @throws Problem `calendar-refused` naming everything that is wrong with the year; `calendar-changed` for a draft
 * of an edition that is in force no more, which would undo what was announced since.
 */
export function draftEdition(
  current: CalendarEdition,
  year: number,
  body: FieldsOf<CalendarYearBody>,
): CalendarEdition {
  if (body.basedOn !== undefined && body.basedOn !== current.edition) throw calendarChanged();
  const announced: readonly unknown[] = Array.isArray(body.days) ? body.days : [];
  const kept = current.days.filter(({ date }) => !isOfYear(date, year));
  const stray = announced.findIndex((day) => !isOfYear(dateOf(day), year));
  if (stray !== -1) {
    throw refuseCalendar([{ path: `days[${stray}].date`, sentence: `Ngày phải thuộc năm ${year}.` }]);
  }
  try {
    // First by itself, so that the faults name the places that the administrator wrote.
    parseCalendarEdition(body, current.edition + 1);
    return parseCalendarEdition({ source: body.source, days: [...kept, ...announced] }, current.edition + 1);
  } catch (error) {
    if (error instanceof CalendarEditionError) throw refuseCalendar(error.faults);
    throw error;
  }
}

export function calendarChanged(): Problem {
  return new Problem('calendar-changed', 'Lịch vừa được người khác ban hành. Hãy xem lại.');
}

function refuseCalendar(faults: CalendarEditionError['faults']): Problem {
  const told = faults.slice(0, 3).map(({ sentence }) => sentence);
  return new Problem('calendar-refused', told.join(' '), { members: { faults } });
}

function dateOf(day: unknown): string {
  if (typeof day !== 'object' || day === null) return '';
  const { date } = day as { readonly date?: unknown };
  return typeof date === 'string' ? date : '';
}

function isOfYear(date: string, year: number): boolean {
  return date.startsWith(`${year}-`);
}
