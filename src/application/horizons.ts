import type { Instant } from '../../workflows/vocabulary/regime.js';
import { addDays, endOfDay, localDateOf, weekdayOf } from '../engine/calendar/local-date.js';
import type { World } from './world.js';

/** What "sắp đến hạn" means on every screen, and in the first rung of the escalation ladder. */
const DUE_SOON_WORKING_DAYS = 2;
const SUNDAY = 7;

/** What lists tell due dates apart by. */
export interface Horizons {
  readonly now: Instant;
  readonly dueSoonBefore: Instant;
  /** The end of the week that today is in. */
  readonly thisWeekBefore: Instant;
}

export function horizonsOf(world: World): Horizons {
  const now = world.now();
  const today = localDateOf(now);
  return {
    now,
    dueSoonBefore: endOfDay(world.calendar().addWorkingDays(today, DUE_SOON_WORKING_DAYS)),
    thisWeekBefore: endOfDay(addDays(today, SUNDAY - weekdayOf(today))),
  };
}
