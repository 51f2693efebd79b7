import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import type { NoticeDeliveryStatus } from './notice-delivery.store.js';
import type { NoticeKind } from './notice.store.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';

/** Who was told what about a dossier, and whether it reached them. */
export interface DossierNoticeItem {
  readonly id: string;
  readonly recipient: string;
  readonly recipientName: string;
  readonly kind: NoticeKind;
  readonly sentence: string;
  readonly createdAt: Instant;
  readonly readAt: Instant | null;
  /** What became of the e-mail; null when none was owed. The address is nobody else's business. */
  readonly email: {
    readonly status: NoticeDeliveryStatus;
    readonly attempts: number;
    readonly sentAt: Instant | null;
  } | null;
}

interface NoticeRow extends Omit<DossierNoticeItem, 'email'> {
  readonly status: NoticeDeliveryStatus | null;
  readonly attempts: number;
  readonly sentAt: Instant | null;
}

export interface DossierNoticeFilter {
  /** The dossier's code. */
  readonly dossier: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The newest first. Throws `BadCursor`. */
export async function listDossierNotices(
  executor: Executor,
  { dossier, cursor, limit }: DossierNoticeFilter,
): Promise<Page<DossierNoticeItem>> {
  const [before = null] = decodeCursor(cursor, [isId]) ?? [];
  const { rows } = await executor.query<NoticeRow>(
    `SELECT notice.id, notice.recipient, app_user.display_name AS "recipientName", notice.kind, notice.sentence,
       notice.created_at AS "createdAt", notice.read_at AS "readAt",
       delivery.status, delivery.attempts, delivery.sent_at AS "sentAt"
     FROM notice JOIN app_user ON app_user.username = notice.recipient
     LEFT JOIN notice_delivery AS delivery ON delivery.notice_id = notice.id AND delivery.channel = 'email'
     WHERE notice.dossier_code = $1 AND ($2::bigint IS NULL OR notice.id < $2)
     ORDER BY notice.id DESC LIMIT $3`,
    [dossier, before, limit + 1],
  );
  return toPage(rows, limit, toItem, ({ id }) => [id]);
}

function toItem({ status, attempts, sentAt, ...notice }: NoticeRow): DossierNoticeItem {
  return { ...notice, email: status === null ? null : { status, attempts, sentAt } };
}
