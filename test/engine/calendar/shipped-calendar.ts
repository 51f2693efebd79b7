import { readFileSync } from 'node:fs';
import { WorkingCalendar, parseCalendarEdition } from '../../../src/engine/calendar/working-calendar.js';

/** The text of `seed/calendar/holidays-vn.json` as parsed JSON, not yet validated. */
export function readShippedCalendar(): unknown {
  const path = new URL('../../../seed/calendar/holidays-vn.json', import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8'));
}

/** The calendar that the product ships. */
export const shippedCalendar = new WorkingCalendar(parseCalendarEdition(readShippedCalendar(), 1));
