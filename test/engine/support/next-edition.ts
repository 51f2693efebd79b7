import type { CalendarDay } from '../../../src/engine/calendar/calendar-edition.js';
import { parseCalendarEdition, WorkingCalendar } from '../../../src/engine/calendar/working-calendar.js';
import { readShippedCalendar } from '../calendar/shipped-calendar.js';

/** The shipped calendar with some days announced anew, as a later edition. */
export function nextEdition(
  edition: number,
  ...announced: readonly Pick<CalendarDay, 'date' | 'kind'>[]
): WorkingCalendar {
  const { source, days } = parseCalendarEdition(readShippedCalendar(), 1);
  const kept = days.filter(({ date }) => announced.every((day) => day.date !== date));
  const added = announced.map((day) => ({
    ...day,
    name: 'Ngày thông báo',
    basis: 'Thông báo',
    status: 'announced',
  }));
  return new WorkingCalendar(parseCalendarEdition({ source, days: [...kept, ...added] }, edition));
}

export const dayOff = (date: string) => ({ date, kind: 'holiday' as const });
