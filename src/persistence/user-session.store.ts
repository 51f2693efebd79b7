import type { Instant } from '../../workflows/vocabulary/regime.js';
import { SELECT_USER, type StoredUser } from './app-user.store.js';
import { describeTable, moment, primary, references, text, uuid } from './schema.js';
import type { Executor } from './database.js';
import { SELECT_ASSIGNMENT, type StoredAssignment } from './role-assignment.store.js';
import { selectSubstituted, type SubstitutedAssignment } from './substitute.reader.js';

export interface StoredSession {
  /** SHA-256 of the cookie's token; the token itself is never stored. */
  readonly tokenHash: string;
  readonly userId: string;
  readonly csrfTokenHash: string;
  readonly createdAt: Instant;
  readonly expiresAt: Instant;
  readonly lastSeenAt: Instant;
}

/** A session with its user and what they are assigned to. */
export interface FoundSession extends StoredSession {
  readonly user: StoredUser;
  readonly assignments: readonly StoredAssignment[];
  /** What they have on behalf of others. */
  readonly substituted: readonly SubstitutedAssignment[];
}

export const UserSessionEntity = describeTable({
  name: 'user_session',
  columns: {
    token_hash: primary(text, 'user_session_pkey'),
    user_id: uuid,
    csrf_token_hash: text,
    created_at: moment,
    expires_at: moment,
    last_seen_at: moment,
  },
  indices: [
    { name: 'user_session_user_id_idx', columns: ['user_id'] },
    { name: 'user_session_expires_at_idx', columns: ['expires_at'] },
  ],
  foreignKeys: [references('user_session_user_id_fkey', 'user_id', 'app_user', 'id')],
});

type SessionRow = Omit<FoundSession, 'user'> &
  Omit<StoredUser, 'id' | 'createdAt'> & { userCreatedAt: Instant };

export class UserSessionStore {
  constructor(private readonly executor: Executor) {}

  async insert(session: StoredSession): Promise<void> {
    const { tokenHash, userId, csrfTokenHash, createdAt, expiresAt, lastSeenAt } = session;
    await this.executor.query(
      `INSERT INTO user_session (token_hash, user_id, csrf_token_hash, created_at, expires_at, last_seen_at)
       VALUES ($1, $2, $3, $4, $5, $6)`,
      [tokenHash, userId, csrfTokenHash, createdAt, expiresAt, lastSeenAt],
    );
  }

  /** Null when the session is unknown or over by now, or its user is disabled. */
  async findOpen(tokenHash: string, now: Instant): Promise<FoundSession | null> {
    const { rows } = await this.executor.query<SessionRow>({
      name: 'user-session-find-open',
      text: `SELECT ${SELECT_USER}, app_user.created_at AS "userCreatedAt", session.token_hash AS "tokenHash",
               session.user_id AS "userId", session.csrf_token_hash AS "csrfTokenHash",
               session.created_at AS "createdAt", session.expires_at AS "expiresAt",
               session.last_seen_at AS "lastSeenAt",
               coalesce((
                 SELECT json_agg(assignment ORDER BY assignment.id)
                 FROM (
                   SELECT role_assignment.id, ${SELECT_ASSIGNMENT}
                   FROM role_assignment WHERE role_assignment.user_id = session.user_id
                 ) AS assignment
               ), '[]') AS assignments,
               coalesce((
                 SELECT json_agg(substituted) FROM (${selectSubstituted('app_user.username')}) AS substituted
               ), '[]') AS substituted
             FROM user_session AS session JOIN app_user ON app_user.id = session.user_id
             WHERE session.token_hash = $1 AND session.expires_at > $2 AND app_user.disabled_at IS NULL`,
      values: [tokenHash, now],
    });
    const [row] = rows;
    return row === undefined ? null : toFoundSession(row);
  }

  async touch(tokenHash: string, lastSeenAt: Instant, expiresAt: Instant): Promise<void> {
    await this.executor.query(
      'UPDATE user_session SET last_seen_at = $2, expires_at = $3 WHERE token_hash = $1',
      [tokenHash, lastSeenAt, expiresAt],
    );
  }

  async delete(tokenHash: string): Promise<void> {
    await this.executor.query('DELETE FROM user_session WHERE token_hash = $1', [tokenHash]);
  }

  async deleteOfUser(userId: string): Promise<void> {
    await this.executor.query('DELETE FROM user_session WHERE user_id = $1', [userId]);
  }

  /** Returns how many were over. */
  async deleteExpired(now: Instant): Promise<number> {
    const { rowCount } = await this.executor.query('DELETE FROM user_session WHERE expires_at <= $1', [now]);
    return rowCount ?? 0;
  }
}

function toFoundSession(row: SessionRow): FoundSession {
  const { tokenHash, userId, csrfTokenHash, createdAt, expiresAt, lastSeenAt } = row;
  const { username, displayName, passwordHash, explanation, disabledAt, userCreatedAt } = row;
  return {
    ...{ tokenHash, userId, csrfTokenHash, createdAt, expiresAt, lastSeenAt },
    user: {
      id: userId,
      username,
      displayName,
      passwordHash,
      explanation,
      disabledAt,
      createdAt: userCreatedAt,
    },
    assignments: row.assignments.map(({ role, party, province, from, to }) => ({
      ...{ role, party, province, from, to },
    })),
    substituted: row.substituted,
  };
}
