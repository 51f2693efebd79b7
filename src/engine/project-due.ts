import type { Procedure } from '../../workflows/vocabulary/procedure.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { WorkingCalendar } from './calendar/working-calendar.js';
import type { Clock } from './clock.js';
import { dueOf, type Due } from './clock-due.js';

/** When a paused clock would be due, were every pause of it to end on that day. */
export function projectDue(
  clock: Clock,
  resumedOn: LocalDate,
  procedure: Procedure,
  calendar: WorkingCalendar,
): Due {
  const pauses = clock.pauses.map((pause) => (pause.to === null ? { ...pause, to: resumedOn } : pause));
  return dueOf({ ...clock, pauses }, procedure, calendar);
}
