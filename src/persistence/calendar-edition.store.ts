import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { CalendarEdition } from '../engine/calendar/calendar-edition.js';
import { describeTable, integer, jsonb, moment, primary, text } from './schema.js';
import type { Executor } from './database.js';

export interface StoredCalendarEdition extends CalendarEdition {
  readonly publishedAt: Instant;
  /** The username, or `system` for the shipped calendar. */
  readonly publishedBy: string;
}

/** Never changed: journal entries name the edition that they were decided by. */
export const CalendarEditionEntity = describeTable({
  name: 'calendar_edition',
  columns: {
    edition: primary(integer, 'calendar_edition_pkey'),
    source: text,
    days: jsonb,
    published_at: moment,
    published_by: text,
  },
});

export class CalendarEditionStore {
  constructor(private readonly executor: Executor) {}

  /** Every edition, the first one first. */
  async readAll(): Promise<StoredCalendarEdition[]> {
    const { rows } = await this.executor.query<StoredCalendarEdition>(
      `SELECT edition, source, days, published_at AS "publishedAt", published_by AS "publishedBy"
       FROM calendar_edition ORDER BY edition`,
    );
    return rows;
  }

  /** False when the number is taken: someone else published in between. */
  async insert(edition: StoredCalendarEdition): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `INSERT INTO calendar_edition (edition, source, days, published_at, published_by)
       VALUES ($1, $2, $3::jsonb, $4, $5) ON CONFLICT (edition) DO NOTHING`,
      [
        edition.edition,
        edition.source,
        JSON.stringify(edition.days),
        edition.publishedAt,
        edition.publishedBy,
      ],
    );
    return rowCount === 1;
  }
}
