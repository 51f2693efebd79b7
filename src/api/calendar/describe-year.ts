import { epochDayOf, fromEpochDay, weekdayOf } from '../../engine/calendar/local-date.js';
import { WorkingCalendar } from '../../engine/calendar/working-calendar.js';
import type { StoredCalendarEdition } from '../../persistence/calendar-edition.store.js';
import type { Answer } from '../views/building-blocks.js';
import type { calendarYear } from '../views/calendar.view.js';

/** Every day of a year, as the edition has it. */
export function describeYear(edition: StoredCalendarEdition, year: number): Answer<typeof calendarYear> {
  const calendar = new WorkingCalendar(edition);
  const listed = new Map(edition.days.map((day) => [day.date, day]));
  return {
    year,
    edition: edition.edition,
    source: edition.source,
    publishedAt: edition.publishedAt,
    publishedBy: edition.publishedBy,
    days: datesOf(year).map((date) => {
      const { working, reason, name = null, basis = null, provisional } = calendar.describe(date);
      const { kind = null, status = provisional ? 'provisional' : 'law' } = listed.get(date) ?? {};
      return { date, weekday: weekdayOf(date), working, reason, kind, name, basis, status };
    }),
  };
}

function datesOf(year: number): readonly string[] {
  const first = epochDayOf(`${year}-01-01`);
  const last = epochDayOf(`${year}-12-31`);
  return Array.from({ length: last - first + 1 }, (_, offset) => fromEpochDay(first + offset));
}
