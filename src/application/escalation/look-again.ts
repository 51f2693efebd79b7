import type { Instant } from '../../../workflows/vocabulary/regime.js';
import { lookAtEveryClock } from '../../persistence/clock-escalation.store.js';
import type { Executor } from '../../persistence/database.js';

/** By then every process has read the world again, so that none looks by an old ladder or calendar. */
const KNOWN_EVERYWHERE_MS = 60_000;

/** Has every running clock looked at again, soon: ladders or opening days have changed. */
export function lookAgain(executor: Executor, now: Instant): Promise<void> {
  return lookAtEveryClock(executor, new Date(Date.parse(now) + KNOWN_EVERYWHERE_MS).toISOString());
}
