import type { World } from '../../application/world.js';
import { endOfDay, localDateOf } from '../../engine/calendar/local-date.js';

/** What "sắp đến hạn" means on every screen. */
const DUE_SOON_WORKING_DAYS = 2;

export function dueSoonBefore(world: World): string {
  const today = localDateOf(world.now());
  return endOfDay(world.calendar().addWorkingDays(today, DUE_SOON_WORKING_DAYS));
}
