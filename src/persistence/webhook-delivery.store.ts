import type { StateValue } from '../engine/dossier.js';
import type { EntryKind, JournalEntry } from '../engine/journal-entry.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import { bigint, describeTable, integer, moment, nullable, numbered, references, text } from './schema.js';
import type { Executor } from './database.js';
import type { SqlParameters } from './sql-parameters.js';

export type WebhookDeliveryStatus = 'pending' | 'sent' | 'dead';

/** One journal entry on its way to one endpoint, with what may be told of it. */
export interface DueWebhook {
  readonly id: string;
  readonly url: string;
  readonly secret: string;
  /** This attempt counted in. */
  readonly attempts: number;
  /** The dossier's code. */
  readonly dossier: string;
  readonly sequence: number;
  readonly procedure: string;
  readonly procedureVersion: number;
  readonly kind: EntryKind;
  readonly event: string;
  readonly after: StateValue;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
  readonly hash: string;
}

export const WebhookDeliveryEntity = describeTable({
  name: 'webhook_delivery',
  columns: {
    id: numbered('webhook_delivery_pkey'),
    endpoint_id: bigint,
    dossier_id: bigint,
    sequence: integer,
    status: text,
    attempts: integer,
    next_attempt_at: moment,
    last_status: nullable(integer),
    last_error: nullable(text),
    sent_at: nullable(moment),
  },
  uniques: [
    {
      name: 'webhook_delivery_endpoint_id_dossier_id_sequence_key',
      columns: ['endpoint_id', 'dossier_id', 'sequence'],
    },
  ],
  indices: [
    { name: 'webhook_delivery_pending_idx', columns: ['next_attempt_at'], where: "status = 'pending'" },
  ],
  foreignKeys: [
    references('webhook_delivery_endpoint_id_fkey', 'endpoint_id', 'webhook_endpoint', 'id'),
    {
      name: 'webhook_delivery_journal_entry_fkey',
      columnNames: ['dossier_id', 'sequence'],
      target: 'journal_entry',
      referencedColumnNames: ['dossier_id', 'sequence'],
    },
  ],
});

/**
 * Part of a commit: each entry is owed to every endpoint of the province that listens to its
 * procedure. Written with the entry itself, so none is lost and none comes twice; with no endpoint it
 * reads one small table and writes nothing.
 */
export function oweWebhooks(entries: readonly JournalEntry[], parameters: SqlParameters): string {
  const sequences = parameters.add(entries.map(({ sequence }) => sequence));
  const recordedAt = parameters.add(entries.at(-1)?.recordedAt);
  return `
  owed AS (
    INSERT INTO webhook_delivery (endpoint_id, dossier_id, sequence, status, attempts, next_attempt_at)
    SELECT endpoint.id, written.id, entry.sequence, 'pending', 0, ${recordedAt}::timestamptz
    FROM written
    JOIN webhook_endpoint AS endpoint ON endpoint.active AND endpoint.province_code = written.province_code
      AND (endpoint.procedures IS NULL OR written.procedure_code = ANY (endpoint.procedures)),
    unnest(${sequences}::integer[]) AS entry (sequence)
  )`;
}

/** Deliveries owed, claimed for a while by whoever sends them: a sender that dies leaves its claim to run out. */
export class WebhookDeliveryStore {
  constructor(private readonly executor: Executor) {}

  /** Of each dossier and endpoint only the oldest that is owed, so that entries arrive in their order. */
  async claim(now: Instant, leaseUntil: Instant, limit: number): Promise<DueWebhook[]> {
    const { rows } = await this.executor.query<DueWebhook>({
      name: 'webhook-delivery-claim',
      text: `WITH due AS (
               SELECT delivery.id, endpoint.url, endpoint.secret
               FROM webhook_delivery AS delivery JOIN webhook_endpoint AS endpoint
                 ON endpoint.id = delivery.endpoint_id AND endpoint.active
               WHERE delivery.status = 'pending' AND delivery.next_attempt_at <= $1
                 AND NOT EXISTS (
                   SELECT FROM webhook_delivery AS earlier
                   WHERE earlier.endpoint_id = delivery.endpoint_id AND earlier.dossier_id = delivery.dossier_id
                     AND earlier.sequence < delivery.sequence AND earlier.status = 'pending'
                 )
               ORDER BY delivery.next_attempt_at, delivery.id
               LIMIT $3
               FOR UPDATE OF delivery SKIP LOCKED
             ), claimed AS (
               UPDATE webhook_delivery AS delivery SET attempts = attempts + 1, next_attempt_at = $2
               FROM due WHERE delivery.id = due.id
               RETURNING delivery.id, due.url, due.secret, attempts, dossier_id, sequence
             )
             SELECT claimed.id, claimed.url, claimed.secret, claimed.attempts, dossier.code AS dossier,
               claimed.sequence, entry.procedure_code AS procedure, entry.procedure_version AS "procedureVersion",
               entry.kind, entry.event, entry.state_after AS after, entry.occurred_at AS "occurredAt",
               entry.recorded_at AS "recordedAt", entry.hash
             FROM claimed JOIN journal_entry AS entry USING (dossier_id, sequence)
             JOIN dossier ON dossier.id = dossier_id
             ORDER BY claimed.id`,
      values: [now, leaseUntil, limit],
    });
    return rows;
  }

  async markSent(id: string, sentAt: Instant, httpStatus: number): Promise<void> {
    await this.executor.query(
      `UPDATE webhook_delivery SET status = 'sent', sent_at = $2, last_status = $3, last_error = NULL WHERE id = $1`,
      [id, sentAt, httpStatus],
    );
  }

  /** With `nextAttemptAt` null it is given up, until somebody asks for it again. */
  async markFailed(
    id: string,
    failure: { readonly httpStatus: number | null; readonly error: string },
    nextAttemptAt: Instant | null,
  ): Promise<void> {
    await this.executor.query(
      `UPDATE webhook_delivery SET last_status = $2, last_error = $3,
         status = CASE WHEN $4::timestamptz IS NULL THEN 'dead' ELSE 'pending' END,
         next_attempt_at = coalesce($4::timestamptz, next_attempt_at)
       WHERE id = $1`,
      [id, failure.httpStatus, failure.error, nextAttemptAt],
    );
  }

  /** Owed once more, from the first attempt. One that is still pending is sent in its turn anyway. */
  async replay(endpointId: string, id: string, now: Instant): Promise<'owed' | 'pending' | 'unknown'> {
    const { rows } = await this.executor.query<{ status: WebhookDeliveryStatus }>(
      `UPDATE webhook_delivery AS delivery
       SET status = 'pending',
         attempts = CASE WHEN before.status = 'pending' THEN before.attempts ELSE 0 END,
         next_attempt_at = CASE WHEN before.status = 'pending' THEN before.next_attempt_at ELSE $3 END
       FROM webhook_delivery AS before
       WHERE delivery.id = before.id AND delivery.endpoint_id = $1 AND delivery.id = $2
       RETURNING before.status`,
      [endpointId, id, now],
    );
    const [row] = rows;
    if (row === undefined) return 'unknown';
    return row.status === 'pending' ? 'pending' : 'owed';
  }
}
