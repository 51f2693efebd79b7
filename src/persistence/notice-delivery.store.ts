import type { Instant } from '../../workflows/vocabulary/regime.js';
import { bigint, describeTable, integer, moment, nullable, primary, references, text } from './schema.js';
import type { Executor } from './database.js';
import { NOTICE_IS_OPEN } from './dossier-person.store.js';

export type NoticeDeliveryStatus = 'pending' | 'sent' | 'failed';

/** A notice on its way to one person's mailbox. */
export interface DueNotice {
  readonly id: string;
  readonly recipient: string;
  readonly displayName: string;
  readonly email: string;
  readonly sentence: string;
  /** The code of the dossier. */
  readonly dossier: string | null;
  readonly createdAt: Instant;
  /** This attempt counted in. */
  readonly attempts: number;
}

export interface ClaimOptions {
  readonly mode: 'immediate' | 'digest';
  readonly now: Instant;
  /** Only what was told by then. */
  readonly toldBy: Instant;
  /** Until when nobody else tries the same. */
  readonly leaseUntil: Instant;
  readonly limit: number;
}

export const NoticeDeliveryEntity = describeTable({
  name: 'notice_delivery',
  columns: {
    notice_id: primary(bigint, 'notice_delivery_pkey'),
    channel: primary(text, 'notice_delivery_pkey'),
    status: text,
    attempts: integer,
    next_attempt_at: moment,
    last_error: nullable(text),
    sent_at: nullable(moment),
  },
  indices: [
    { name: 'notice_delivery_pending_idx', columns: ['next_attempt_at'], where: "status = 'pending'" },
  ],
  foreignKeys: [references('notice_delivery_notice_id_fkey', 'notice_id', 'notice', 'id')],
});

/** Part of the insertion of notices, after `told`: those who want e-mail have it owed to them from then on. */
export const OWE_EMAIL = `
  owed AS (
    INSERT INTO notice_delivery (notice_id, channel, status, attempts, next_attempt_at)
    SELECT told.id, 'email', 'pending', 0, told.created_at
    FROM told JOIN notice_preference AS preference ON preference.username = told.recipient
    WHERE preference.email IS NOT NULL AND preference.delivery <> 'none'
  )`;

/** E-mails owed, claimed for a while by whoever sends them: a sender that dies leaves its claim to run out. */
export class NoticeDeliveryStore {
  constructor(private readonly executor: Executor) {}

  /** What is due, by how each recipient wants it now; the oldest notice first. */
  async claim({ mode, now, toldBy, leaseUntil, limit }: ClaimOptions): Promise<DueNotice[]> {
    const { rows } = await this.executor.query<DueNotice>({
      name: 'notice-delivery-claim',
      text: `WITH due AS (
               SELECT delivery.notice_id, notice.recipient, notice.sentence, notice.dossier_code,
                 notice.created_at, preference.email, app_user.display_name
               FROM notice_delivery AS delivery
               JOIN notice ON notice.id = delivery.notice_id
               JOIN notice_preference AS preference ON preference.username = notice.recipient
               JOIN app_user ON app_user.username = notice.recipient
               WHERE delivery.status = 'pending' AND delivery.channel = 'email'
                 AND delivery.next_attempt_at <= $1 AND notice.created_at <= $2
                 AND preference.delivery = $5 AND preference.email IS NOT NULL AND app_user.disabled_at IS NULL
               ORDER BY delivery.next_attempt_at, delivery.notice_id
               LIMIT $4
               FOR UPDATE OF delivery SKIP LOCKED
             )
             UPDATE notice_delivery AS delivery SET attempts = delivery.attempts + 1, next_attempt_at = $3
             FROM due WHERE delivery.notice_id = due.notice_id AND delivery.channel = 'email'
             RETURNING due.notice_id AS id, due.recipient, due.display_name AS "displayName", due.email,
               due.sentence, due.dossier_code AS dossier, due.created_at AS "createdAt", delivery.attempts`,
      values: [now, toldBy, leaseUntil, limit, mode],
    });
    return rows.sort((a, b) => Number(BigInt(a.id) - BigInt(b.id)));
  }

  async markSent(notices: readonly string[], sentAt: Instant): Promise<void> {
    await this.executor.query(
      `UPDATE notice_delivery SET status = 'sent', sent_at = $2, last_error = NULL
       WHERE notice_id = ANY ($1) AND channel = 'email'`,
      [notices, sentAt],
    );
  }

  async markFailed(notices: readonly string[], error: string): Promise<void> {
    await this.executor.query(
      `UPDATE notice_delivery SET status = 'failed', last_error = $2
       WHERE notice_id = ANY ($1) AND channel = 'email'`,
      [notices, error],
    );
  }

  async postpone(notices: readonly string[], nextAttemptAt: Instant, error: string): Promise<void> {
    await this.executor.query(
      `UPDATE notice_delivery SET next_attempt_at = $2, last_error = $3
       WHERE notice_id = ANY ($1) AND channel = 'email'`,
      [notices, nextAttemptAt, error],
    );
  }

  /** What is owed to a person is owed no more. */
  async cancelFor(recipient: string, reason: string): Promise<void> {
    await this.executor.query(
      `UPDATE notice_delivery AS delivery SET status = 'failed', last_error = $2
       FROM notice WHERE notice.id = delivery.notice_id AND notice.recipient = $1 AND delivery.status = 'pending'`,
      [recipient, reason],
    );
  }

  /** What leads a person to a dossier from which they were recused since is owed no more. */
  async cancelForRecused(reason: string): Promise<void> {
    await this.executor.query({
      name: 'notice-delivery-cancel-for-recused',
      text: `UPDATE notice_delivery AS delivery SET status = 'failed', last_error = $1
             FROM notice
             WHERE notice.id = delivery.notice_id AND delivery.status = 'pending' AND NOT (${NOTICE_IS_OPEN})`,
      values: [reason],
    });
  }
}
