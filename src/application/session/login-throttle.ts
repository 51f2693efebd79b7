import type { Instant } from '../../../workflows/vocabulary/regime.js';
import type { LoginFailureStore } from '../../persistence/login-failure.store.js';

/** Failures older than this no longer count. */
const WINDOW_SECONDS = 15 * 60;
/** So many failures are free; each one after them doubles the wait. */
const FREE_FAILURES = { username: 5, address: 20 };

export interface LoginAttempt {
  readonly username: string;
  /** The network address that tries. */
  readonly address: string;
}

/**
 * Seconds to wait after the last of `failures`: none at first, then 2, 4, 8, … up to the window. An
 * address may fail more often than a name, because a whole office may stand behind it.
 */
export function waitAfter(failures: number, free: number): number {
  return failures < free ? 0 : Math.min(2 ** (failures - free + 1), WINDOW_SECONDS);
}

/** Seconds until this attempt may be made; 0 for now. */
export async function secondsToWait(
  failures: LoginFailureStore,
  attempt: LoginAttempt,
  now: Instant,
): Promise<number> {
  const { username, address } = attempt;
  const counted = await failures.count(username, address, secondsBefore(now, WINDOW_SECONDS));
  const waits = {
    username: waitAfter(counted.username, FREE_FAILURES.username),
    address: waitAfter(counted.address, FREE_FAILURES.address),
  };
  const longest = Math.max(waits.username, waits.address);
  if (longest === 0) return 0;
  // Whoever has not failed within the wait has waited.
  const recent = {
    username: await failures.count(username, address, secondsBefore(now, waits.username)),
    address: await failures.count(username, address, secondsBefore(now, waits.address)),
  };
  return Math.max(
    recent.username.username > 0 ? waits.username : 0,
    recent.address.address > 0 ? waits.address : 0,
  );
}

/** Failures that no longer count may be forgotten. */
export function forgettableBefore(now: Instant): Instant {
  return secondsBefore(now, WINDOW_SECONDS);
}

function secondsBefore(now: Instant, seconds: number): Instant {
  return new Date(Date.parse(now) - seconds * 1000).toISOString();
}
