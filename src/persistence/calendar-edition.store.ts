import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { CalendarEdition } from '../engine/calendar/calendar-edition.js';
import type { Executor } from './database.js';

export interface StoredCalendarEdition extends CalendarEdition {
  readonly publishedAt: Instant;
  /** The username, or `system` for the shipped calendar. */
  readonly publishedBy: string;
}

export class CalendarEditionStore {
  constructor(private readonly executor: Executor) {}

  /** Every edition, the first one first. */
  readAll(): Promise<StoredCalendarEdition[]> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor}`));
  }

  /** False when the number is taken: someone else published in between. */
  insert(edition: StoredCalendarEdition): Promise<boolean> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${edition.edition}`));
  }
}
