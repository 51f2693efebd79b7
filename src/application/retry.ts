import type { Instant } from '../../workflows/vocabulary/regime.js';

/** How often something is sent before it is given up: twelve times within fifteen hours. */
export const MAX_ATTEMPTS = 12;
/** Longer than any one attempt takes, so that nobody else tries the same meanwhile. */
const LEASE_MS = 120_000;
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 6 * 3_600_000;

export function leaseUntil(now: Instant): Instant {
  return later(now, LEASE_MS);
}

/** When to try again after so many attempts: each wait twice the one before; null when it is given up. */
export function nextAttemptAt(now: Instant, attempts: number): Instant | null {
  if (attempts >= MAX_ATTEMPTS) return null;
  return later(now, Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS));
}

function later(now: Instant, ms: number): Instant {
  return new Date(Date.parse(now) + ms).toISOString();
}
