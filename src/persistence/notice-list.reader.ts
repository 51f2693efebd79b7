import type { Executor } from './database.js';
import { NOTICE_IS_OPEN } from './dossier-person.store.js';
import { SELECT_NOTICE, type StoredNotice } from './notice.store.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';

export interface NoticeFilter {
  /** The user name. */
  readonly recipient: string;
  /** Only those not read yet. */
  readonly unread: boolean;
  readonly cursor?: string;
  readonly limit: number;
}

/** What one person was told, the newest first. Throws `BadCursor`. */
export async function listNotices(
  executor: Executor,
  { recipient, unread, cursor, limit }: NoticeFilter,
): Promise<Page<StoredNotice>> {
  const [before = null] = decodeCursor(cursor, [isId]) ?? [];
  const { rows } = await executor.query<StoredNotice>(
    `SELECT ${SELECT_NOTICE} FROM notice
     WHERE recipient = $1 AND ($2::bigint IS NULL OR id < $2) ${unread ? 'AND read_at IS NULL' : ''}
       AND ${NOTICE_IS_OPEN}
     ORDER BY id DESC LIMIT $3`,
    [recipient, before, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => row,
    ({ id }) => [id],
  );
}

export interface UnreadCount {
  readonly recipient: string;
  /** The newest that is not read; null when all are. */
  readonly id: string | null;
  readonly count: number;
}

/** How many notices each of some people has not read. */
export async function countUnread(
  executor: Executor,
  recipients: readonly string[],
): Promise<readonly UnreadCount[]> {
  const { rows } = await executor.query<UnreadCount>({
    name: 'notice-count-unread',
    text: `SELECT person.recipient, max(notice.id)::text AS id, count(notice.id)::integer AS count
           FROM unnest($1::text[]) AS person (recipient)
           LEFT JOIN notice ON notice.recipient = person.recipient AND notice.read_at IS NULL
             AND ${NOTICE_IS_OPEN}
           GROUP BY person.recipient`,
    values: [recipients],
  });
  return rows;
}
