import { setTimeout as pause } from 'node:timers/promises';

const STEP_MS = 25;

/** Asks `check` until it answers something other than undefined, at most `timeoutMs` milliseconds long. */
export async function poll<T>(
  check: () => Promise<T | undefined>,
  timeoutMs: number,
): Promise<T | undefined> {
  const end = Date.now() + timeoutMs;
  for (;;) {
    const answer = await check();
    if (answer !== undefined || Date.now() >= end) return answer;
    await pause(STEP_MS);
  }
}
