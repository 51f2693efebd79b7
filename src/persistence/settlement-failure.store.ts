import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import { isUnhidden } from './dossier-person.store.js';
import { bigint, describeTable, integer, moment, primary, references, text } from './schema.js';

/** A dossier that the System could not bring up to date, and when it tries again. */
export interface SettlementFailure {
  /** The dossier's code. */
  readonly dossier: string;
  readonly attempts: number;
  readonly reason: string;
  readonly failedAt: Instant;
  readonly retryAt: Instant;
}

export const SettlementFailureEntity = describeTable({
  name: 'settlement_failure',
  columns: {
    dossier_id: primary(bigint, 'settlement_failure_pkey'),
    attempts: integer,
    reason: text,
    failed_at: moment,
    retry_at: moment,
  },
  foreignKeys: [references('settlement_failure_dossier_id_fkey', 'dossier_id', 'dossier', 'id')],
});

export class SettlementFailureStore {
  constructor(private readonly executor: Executor) {}

  /**
   * Puts a dossier's due clocks off, for a minute the first time and for an hour at most, so that it
   * holds up no other dossier. Does nothing, and returns false, when none of its clocks is due.
   */
  async putOff(dossierId: string, now: Instant, reason: string): Promise<boolean> {
    const { rowCount } = await this.executor.query({
      name: 'settlement-failure-put-off',
      text: `WITH failed AS (
               INSERT INTO settlement_failure AS failure (dossier_id, attempts, reason, failed_at, retry_at)
               SELECT $1::bigint, 1, $3, $2::timestamptz, $2::timestamptz + interval '1 minute'
               WHERE EXISTS (SELECT FROM clock WHERE dossier_id = $1 AND wake_at <= $2)
               ON CONFLICT (dossier_id) DO UPDATE SET
                 attempts = failure.attempts + 1, reason = excluded.reason, failed_at = excluded.failed_at,
                 retry_at = excluded.failed_at
                   + least(interval '1 hour', interval '1 minute' * 2 ^ least(failure.attempts, 10))
               RETURNING dossier_id, retry_at
             )
             UPDATE clock SET wake_at = failed.retry_at FROM failed
             WHERE clock.dossier_id = failed.dossier_id AND clock.wake_at <= $2`,
      values: [dossierId, now, reason],
    });
    return rowCount !== 0;
  }

  /** Dossiers that could be settled after all. */
  async clear(dossierIds: readonly string[]): Promise<void> {
    await this.executor.query({
      name: 'settlement-failure-clear',
      text: 'DELETE FROM settlement_failure WHERE dossier_id = ANY ($1)',
      values: [dossierIds],
    });
  }

  /**
   * The failures that still stand in some provinces, the latest first. One whose clock has since been
   * moved by an act stands no longer.
   */
  async readStanding(
    provinces: readonly string[],
    limit: number,
    reader: string | null = null,
  ): Promise<SettlementFailure[]> {
    const { rows } = await this.executor.query<SettlementFailure>(
      `SELECT dossier.code AS dossier, failure.attempts, failure.reason, failure.failed_at AS "failedAt",
         failure.retry_at AS "retryAt"
       FROM settlement_failure failure JOIN dossier ON dossier.id = failure.dossier_id
       WHERE dossier.province_code = ANY ($1) AND ${isUnhidden('dossier.id', '$3')}
         AND EXISTS (SELECT FROM clock WHERE clock.dossier_id = dossier.id AND clock.wake_at = failure.retry_at)
       ORDER BY failure.failed_at DESC, failure.dossier_id
       LIMIT $2`,
      [provinces, limit, reader],
    );
    return rows;
  }
}
