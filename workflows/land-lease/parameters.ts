import type { JsonValue } from '../vocabulary/facts.js';

/**
 * Which provincial decision limits the time of a lease. Each province sets its own (NĐ 49/2026 Đ.15.1);
 * a value is added here together with the decision that it names. Without one no clock runs.
 */
export const LEASE_TIME_LIMITS = 'landLease.timeLimits';

const KNOWN_LIMITS: readonly JsonValue[] = ['lao-cai'];

/** The row of the term table: `lao-cai`, `lao-cai-mountain`, or `unknown`. */
export function leaseLimitsOf(
  parameters: Readonly<Record<string, JsonValue>>,
  isMountainOrPoor: boolean,
): string {
  const configured = parameters[LEASE_TIME_LIMITS];
  if (typeof configured !== 'string' || !KNOWN_LIMITS.includes(configured)) return 'unknown';
  return isMountainOrPoor ? `${configured}-mountain` : configured;
}
