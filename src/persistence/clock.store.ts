import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';

export interface DueClock {
  /** The dossier's code. */
  readonly dossier: string;
  readonly name: string;
  readonly run: number;
  readonly dueAt: Instant;
  readonly wakeAt: Instant;
}

/** The clocks to look at by now, the longest due first. */
export function findDueClocks(executor: Executor, now: Instant, limit: number): Promise<DueClock[]> {
  return Promise.reject(new Error(`Not written yet: ${typeof executor} ${now} ${limit}`));
}
