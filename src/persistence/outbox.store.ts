import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import { bigint, describeTable, integer, jsonb, moment, nullable, numbered, text } from './schema.js';
import type { SqlParameters } from './sql-parameters.js';
import type { Executor } from './database.js';

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
  },
  indices: [{ name: 'outbox_pending_idx', columns: ['type', 'id'], where: 'done_at IS NULL' }],
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

export class OutboxStore {
  constructor(private readonly executor: Executor) {}

  /**
   * The oldest effects that wait, in the order they were asked for; only of the types named, or of
   * any. Within a transaction they stay locked until its end, and another relay passes them over.
   */
  async readPending(limit: number, types: readonly string[] | null = null): Promise<PendingEffect[]> {
    const { rows } = await this.executor.query<PendingEffect>({
      name: 'outbox-lock-pending',
      text: `SELECT outbox.id, dossier.code AS dossier, outbox.sequence, outbox.ordinal, outbox.type,
               outbox.params, outbox.created_at AS "createdAt"
             FROM outbox JOIN dossier ON dossier.id = outbox.dossier_id
             WHERE outbox.done_at IS NULL AND ($2::text[] IS NULL OR outbox.type = ANY ($2))
             ORDER BY outbox.id
             LIMIT $1
             FOR UPDATE OF outbox SKIP LOCKED`,
      values: [limit, types],
    });
    return rows;
  }

  /** False when it had been done already. */
  async markDone(id: string, doneAt: Instant): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      'UPDATE outbox SET done_at = $2 WHERE id = $1 AND done_at IS NULL',
      [id, doneAt],
    );
    return rowCount === 1;
  }

  /** Forgets effects that were carried out before a moment; returns how many. */
  async deleteDoneBefore(moment: Instant): Promise<number> {
    const { rowCount } = await this.executor.query('DELETE FROM outbox WHERE done_at < $1', [moment]);
    return rowCount ?? 0;
  }
}
