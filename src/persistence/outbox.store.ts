import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import { bigint, describeTable, integer, jsonb, moment, nullable, numbered, text } from './schema.js';
import type { SqlParameters } from './sql-parameters.js';
import type { Executor } from './database.js';
import { isUnhidden } from './dossier-person.store.js';

/** An effect that waits to be carried out. */
export interface OutboxRow {
  /** The journal entry that asked for it. */
  readonly sequence: number;
  /** 0 for the first effect of the entry. */
  readonly ordinal: number;
  readonly type: string;
  readonly params: JsonValue;
}

/** The same, as it is read back. */
export interface PendingEffect extends OutboxRow {
  readonly id: string;
  /** The dossier's code. */
  readonly dossier: string;
  readonly createdAt: Instant;
}

export const OutboxEntity = describeTable({
  name: 'outbox',
  columns: {
    id: numbered('outbox_pkey'),
    dossier_id: bigint,
    sequence: integer,
    ordinal: integer,
    type: text,
    params: jsonb,
    created_at: moment,
    done_at: nullable(moment),
    attempts: { ...integer, default: 0 },
    retry_at: nullable(moment),
    parked_at: nullable(moment),
    reason: nullable(text),
  },
  indices: [
    { name: 'outbox_pending_idx', columns: ['type', 'id'], where: 'done_at IS NULL' },
    { name: 'outbox_failing_idx', columns: ['id'], where: 'attempts > 0 AND done_at IS NULL' },
  ],
  uniques: [
    { name: 'outbox_dossier_id_sequence_ordinal_key', columns: ['dossier_id', 'sequence', 'ordinal'] },
  ],
  foreignKeys: [
    {
      name: 'outbox_journal_entry_fkey',
      columnNames: ['dossier_id', 'sequence'],
      target: 'journal_entry',
      referencedColumnNames: ['dossier_id', 'sequence'],
    },
  ],
});

/** Part of a commit. */
export function insertEffects(
  effects: readonly OutboxRow[],
  createdAt: Instant,
  parameters: SqlParameters,
): string {
  return `
  outboxed AS (
    INSERT INTO outbox (dossier_id, sequence, ordinal, type, params, created_at)
    SELECT written.id, effect.sequence, effect.ordinal, effect.type, coalesce(effect.params, 'null'),
      ${parameters.add(createdAt)}::timestamptz
    FROM written, json_to_recordset(${parameters.add(JSON.stringify(effects))}::json)
      AS effect (sequence integer, ordinal integer, type text, params jsonb)
  )`;
}

/** Effects whose last attempt failed. */
export interface FailingEffect extends PendingEffect {
  readonly attempts: number;
  readonly reason: string;
  /** When it is tried again; null when it is parked. */
  readonly retryAt: Instant | null;
  /** Since when nobody tries it any more, until an administrator says so; null while it is tried. */
  readonly parkedAt: Instant | null;
}

const SELECT_EFFECT = `
  outbox.id, dossier.code AS dossier, outbox.sequence, outbox.ordinal, outbox.type, outbox.params,
  outbox.created_at AS "createdAt"`;

export class OutboxStore {
  constructor(private readonly executor: Executor) {}

  /**
   * The effects to carry out next, the oldest first: of the types named, and for each dossier only the
   * first that is not done. An effect that failed or is parked holds back those behind it; one of
   * another type holds back nothing.
   */
  async readNext(types: readonly string[], now: Instant, limit: number): Promise<PendingEffect[]> {
    const { rows } = await this.executor.query<PendingEffect>(
      `SELECT ${SELECT_EFFECT}
       FROM outbox JOIN dossier ON dossier.id = outbox.dossier_id
       WHERE outbox.done_at IS NULL AND outbox.type = ANY ($1)
         AND outbox.parked_at IS NULL AND (outbox.retry_at IS NULL OR outbox.retry_at <= $2)
         AND NOT EXISTS (
           SELECT FROM outbox AS earlier
           WHERE earlier.dossier_id = outbox.dossier_id AND earlier.done_at IS NULL AND earlier.type = ANY ($1)
             AND (earlier.sequence, earlier.ordinal) < (outbox.sequence, outbox.ordinal)
         )
       ORDER BY outbox.id
       LIMIT $3`,
      [types, now, limit],
    );
    return rows;
  }

  /**
   * Marks an effect done within the transaction that carries it out. False when it is done or parked
   * already, or another relay is at it.
   */
  async markDone(id: string, doneAt: Instant): Promise<boolean> {
    const { rowCount } = await this.executor.query({
      name: 'outbox-mark-done',
      text: `UPDATE outbox SET done_at = $2 WHERE id = (
               SELECT id FROM outbox WHERE id = $1 AND done_at IS NULL AND parked_at IS NULL
               FOR UPDATE SKIP LOCKED
             )`,
      values: [id, doneAt],
    });
    return rowCount === 1;
  }

  /**
   * Notes that an attempt failed: the next one follows after 10 seconds, then 20, 40 and so on; the last
   * one parks the effect. Returns whether it is parked.
   */
  async markFailed(id: string, now: Instant, reason: string, maxAttempts: number): Promise<boolean> {
    const { rows } = await this.executor.query<{ parked: boolean }>(
      `UPDATE outbox SET attempts = attempts + 1, reason = $3,
         retry_at = CASE WHEN attempts + 1 < $4 THEN $2::timestamptz + interval '10 seconds' * 2 ^ attempts END,
         parked_at = CASE WHEN attempts + 1 >= $4 THEN $2::timestamptz END
       WHERE id = $1 AND done_at IS NULL AND parked_at IS NULL
       RETURNING parked_at IS NOT NULL AS parked`,
      [id, now, reason, maxAttempts],
    );
    return rows[0]?.parked ?? false;
  }

  /** The effects of some provinces, or of all, whose last attempt failed, the oldest first. */
  /** For a person by name, without the dossiers from which they were recused. */
  async readFailing(
    provinces: readonly string[] | null,
    limit: number,
    reader: string | null = null,
  ): Promise<FailingEffect[]> {
    const { rows } = await this.executor.query<FailingEffect>(
      `SELECT ${SELECT_EFFECT}, outbox.attempts, outbox.reason, outbox.retry_at AS "retryAt",
         outbox.parked_at AS "parkedAt"
       FROM outbox JOIN dossier ON dossier.id = outbox.dossier_id
       WHERE outbox.attempts > 0 AND outbox.done_at IS NULL
         AND ($1::text[] IS NULL OR dossier.province_code = ANY ($1))
         AND ${isUnhidden('dossier.id', '$3')}
       ORDER BY outbox.id
       LIMIT $2`,
      [provinces, limit, reader],
    );
    return rows;
  }

  /** Lets a failing effect of some provinces, or of any, be tried anew at once; false when there is none of this id. */
  async retry(id: string, provinces: readonly string[] | null): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `UPDATE outbox SET attempts = 0, retry_at = NULL, parked_at = NULL, reason = NULL
       FROM dossier
       WHERE outbox.id = $1 AND outbox.attempts > 0 AND outbox.done_at IS NULL AND dossier.id = outbox.dossier_id
         AND ($2::text[] IS NULL OR dossier.province_code = ANY ($2))`,
      [id, provinces],
    );
    return rowCount === 1;
  }

  /** How many effects of the types named wait, parked ones apart. */
  async count(types: readonly string[]): Promise<{ readonly waiting: number; readonly parked: number }> {
    const { rows } = await this.executor.query<{ waiting: number; parked: number }>(
      `SELECT count(*) FILTER (WHERE parked_at IS NULL)::integer AS waiting, count(parked_at)::integer AS parked
       FROM outbox WHERE done_at IS NULL AND type = ANY ($1)`,
      [types],
    );
    return rows[0] ?? { waiting: 0, parked: 0 };
  }

  /** Forgets effects that were carried out before a moment; returns how many. */
  async deleteDoneBefore(moment: Instant): Promise<number> {
    const { rowCount } = await this.executor.query('DELETE FROM outbox WHERE done_at < $1', [moment]);
    return rowCount ?? 0;
  }
}
