import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode, Role } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { NOTICE_IS_OPEN } from './dossier-person.store.js';
import { OWE_EMAIL } from './notice-delivery.store.js';
import { describeTable, moment, nullable, numbered, references, text } from './schema.js';

/** What brings a notice about. */
export type NoticeKind = 'transition' | 'reminder' | 'escalation' | 'council' | 'system';

export interface NewNotice {
  /** The user name of the person told. */
  readonly recipient: string;
  /** What the notice is about, once for each recipient: `outbox-17`, `rung-…`; telling it again changes nothing. */
  readonly occasion: string;
  readonly kind: NoticeKind;
  /** Vietnamese. */
  readonly sentence: string;
  /** The code of the dossier that it leads to. */
  readonly dossier: string | null;
  readonly createdAt: Instant;
}

export interface StoredNotice extends NewNotice {
  readonly id: string;
  readonly readAt: Instant | null;
}

export const NoticeEntity = describeTable({
  name: 'notice',
  columns: {
    id: numbered('notice_pkey'),
    recipient: text,
    occasion: text,
    kind: text,
    sentence: text,
    dossier_code: nullable(text),
    created_at: moment,
    read_at: nullable(moment),
  },
  uniques: [{ name: 'notice_recipient_occasion_key', columns: ['recipient', 'occasion'] }],
  indices: [
    { name: 'notice_recipient_idx', columns: ['recipient', 'id'] },
    { name: 'notice_unread_idx', columns: ['recipient'], where: 'read_at IS NULL' },
    {
      name: 'notice_dossier_code_idx',
      columns: ['dossier_code', 'id'],
      where: 'dossier_code IS NOT NULL',
    },
  ],
  foreignKeys: [references('notice_recipient_fkey', 'recipient', 'app_user', 'username')],
});

/** A row of `notice` as a `StoredNotice`. */
export const SELECT_NOTICE = `id, recipient, occasion, kind, sentence, dossier_code AS dossier,
  created_at AS "createdAt", read_at AS "readAt"`;

/** In-app notices. Nobody is told the same thing twice. */
export class NoticeStore {
  constructor(private readonly executor: Executor) {}

  /** Writes those that were not told before, and owes the e-mails; returns the notices with their ids. */
  async insert(notices: readonly NewNotice[]): Promise<StoredNotice[]> {
    const { rows } = await this.executor.query<StoredNotice>({
      name: 'notice-insert',
      text: `WITH told AS (
               INSERT INTO notice (recipient, occasion, kind, sentence, dossier_code, created_at)
               SELECT recipient, occasion, kind, sentence, dossier, "createdAt"
               FROM json_to_recordset($1::json) AS notice (
                 recipient text, occasion text, kind text, sentence text, dossier text, "createdAt" timestamptz
               )
               ON CONFLICT (recipient, occasion) DO NOTHING
               RETURNING *
             ), ${OWE_EMAIL}
             SELECT ${SELECT_NOTICE} FROM told ORDER BY told.id`,
      values: [JSON.stringify(notices)],
    });
    return rows;
  }

  /**
   * The user names of those who hold one of the roles at one of the parties on a day; disabled
   * accounts are not among them.
   */
  async findHolders(
    parties: readonly PartyCode[],
    roles: readonly Role[],
    on: LocalDate,
  ): Promise<readonly string[]> {
    const { rows } = await this.executor.query<{ username: string }>({
      name: 'notice-find-holders',
      text: `SELECT DISTINCT app_user.username
             FROM role_assignment JOIN app_user ON app_user.id = role_assignment.user_id
             WHERE role_assignment.party_code = ANY ($1) AND role_assignment.role = ANY ($2)
               AND role_assignment.valid_from <= $3
               AND (role_assignment.valid_to IS NULL OR $3 <= role_assignment.valid_to)
               AND app_user.disabled_at IS NULL
             ORDER BY app_user.username`,
      values: [parties, roles, on],
    });
    return rows.map(({ username }) => username);
  }

  /** False when the person has no such notice. Reading again changes nothing. */
  async markRead(recipient: string, id: string, readAt: Instant): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `UPDATE notice SET read_at = coalesce(read_at, $3)
       WHERE recipient = $1 AND id = $2 AND ${NOTICE_IS_OPEN}`,
      [recipient, id, readAt],
    );
    return rowCount === 1;
  }

  async markAllRead(recipient: string, readAt: Instant): Promise<void> {
    await this.executor.query(
      `UPDATE notice SET read_at = $2 WHERE recipient = $1 AND read_at IS NULL AND ${NOTICE_IS_OPEN}`,
      [recipient, readAt],
    );
  }
}
