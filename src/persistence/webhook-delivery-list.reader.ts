import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import { isUnhidden } from './dossier-person.store.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import type { WebhookDeliveryStatus } from './webhook-delivery.store.js';

export interface WebhookDeliveryItem {
  readonly id: string;
  /** The dossier's code. */
  readonly dossier: string;
  readonly sequence: number;
  readonly event: string;
  readonly status: WebhookDeliveryStatus;
  readonly attempts: number;
  readonly nextAttemptAt: Instant;
  /** The status of the last answer; null when there was none. */
  readonly lastStatus: number | null;
  readonly lastError: string | null;
  readonly sentAt: Instant | null;
}

export interface WebhookDeliveryFilter {
  readonly endpointId: string;
  /** The user name; nothing is listed of a dossier from which they were recused. */
  readonly reader: string;
  readonly status?: WebhookDeliveryStatus;
  readonly cursor?: string;
  readonly limit: number;
}

/** What went, or should go, to an endpoint; the newest first. Throws `BadCursor`. */
export async function listWebhookDeliveries(
  executor: Executor,
  { endpointId, reader, status, cursor, limit }: WebhookDeliveryFilter,
): Promise<Page<WebhookDeliveryItem>> {
  const [before = null] = decodeCursor(cursor, [isId]) ?? [];
  const { rows } = await executor.query<WebhookDeliveryItem>(
    `SELECT delivery.id, dossier.code AS dossier, delivery.sequence, entry.event, delivery.status,
       delivery.attempts, delivery.next_attempt_at AS "nextAttemptAt", delivery.last_status AS "lastStatus",
       delivery.last_error AS "lastError", delivery.sent_at AS "sentAt"
     FROM webhook_delivery AS delivery JOIN journal_entry AS entry USING (dossier_id, sequence)
     JOIN dossier ON dossier.id = delivery.dossier_id
     WHERE delivery.endpoint_id = $1 AND ($2::bigint IS NULL OR delivery.id < $2)
       AND ($3::text IS NULL OR delivery.status = $3) AND ${isUnhidden('delivery.dossier_id', '$5')}
     ORDER BY delivery.id DESC LIMIT $4`,
    [endpointId, before, status ?? null, limit + 1, reader],
  );
  return toPage(
    rows,
    limit,
    (row) => row,
    ({ id }) => [id],
  );
}
