import { CATALOGUE } from '../../workflows/catalogue.js';
import { WorkingCalendar } from '../engine/calendar/working-calendar.js';
import { invariant } from '../engine/invariant.js';
import { ProcedureRegistry } from '../engine/procedure-registry.js';
import type { ReplayWorld } from '../engine/replay.js';
import { readShippedCalendar, SHIPPED_EDITION } from './shipped-calendar.js';

/** What a replay can rest on without a database: the release's own procedures and calendar. */
export function openShippedWorld(): ReplayWorld {
  const calendar = new WorkingCalendar(readShippedCalendar());
  return {
    registry: new ProcedureRegistry(CATALOGUE),
    calendarOf: (edition) => {
      invariant(edition === SHIPPED_EDITION, `Expected the shipped calendar edition, not ${edition}.`);
      return calendar;
    },
  };
}
