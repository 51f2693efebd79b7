import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { describeTable, moment, nullable, primary, text, uuid } from './schema.js';
import type { Executor } from './database.js';
import { insertAssignments, SELECT_ASSIGNMENT, type StoredAssignment } from './role-assignment.store.js';

export type { StoredAssignment };

export interface StoredUser {
  readonly id: string;
  readonly username: string;
  readonly displayName: string;
  readonly passwordHash: string;
  /** What the account is for, shown by `ccn user list`. */
  readonly explanation: string | null;
  readonly disabledAt: Instant | null;
  readonly createdAt: Instant;
}

export type NewUser = Omit<StoredUser, 'id' | 'disabledAt'>;

export const AppUserEntity = describeTable({
  name: 'app_user',
  columns: {
    id: { ...primary(uuid, 'app_user_pkey'), generated: 'uuid' },
    username: text,
    display_name: text,
    password_hash: text,
    explanation: nullable(text),
    disabled_at: nullable(moment),
    created_at: moment,
  },
  uniques: [{ name: 'app_user_username_key', columns: ['username'] }],
});

/** A row of `app_user` as a `StoredUser`. */
export const SELECT_USER = `app_user.id, app_user.username, app_user.display_name AS "displayName",
  app_user.password_hash AS "passwordHash", app_user.explanation, app_user.disabled_at AS "disabledAt",
  app_user.created_at AS "createdAt"`;

export class AppUserStore {
  constructor(private readonly executor: Executor) {}

  async findByUsername(username: string): Promise<StoredUser | null> {
    const { rows } = await this.executor.query<StoredUser>(
      `SELECT ${SELECT_USER} FROM app_user WHERE username = $1`,
      [username],
    );
    return rows[0] ?? null;
  }

  async readUsers(): Promise<StoredUser[]> {
    const { rows } = await this.executor.query<StoredUser>(
      `SELECT ${SELECT_USER} FROM app_user ORDER BY username`,
    );
    return rows;
  }

  async readAssignments(userId: string): Promise<StoredAssignment[]> {
    const { rows } = await this.executor.query<StoredAssignment>(
      `SELECT ${SELECT_ASSIGNMENT} FROM role_assignment WHERE user_id = $1 ORDER BY id`,
      [userId],
    );
    return rows;
  }

  /** The new user's id; null when the username is taken. */
  async insert({
    username,
    displayName,
    passwordHash,
    explanation,
    createdAt,
  }: NewUser): Promise<string | null> {
    const { rows } = await this.executor.query<{ id: string }>(
      `INSERT INTO app_user (username, display_name, password_hash, explanation, created_at)
       VALUES ($1, $2, $3, $4, $5) ON CONFLICT (username) DO NOTHING RETURNING id`,
      [username, displayName, passwordHash, explanation, createdAt],
    );
    return rows[0]?.id ?? null;
  }

  async setPassword(userId: string, passwordHash: string): Promise<void> {
    await this.executor.query('UPDATE app_user SET password_hash = $2 WHERE id = $1', [userId, passwordHash]);
  }

  async setDisabled(userId: string, disabledAt: Instant | null): Promise<void> {
    await this.executor.query('UPDATE app_user SET disabled_at = $2 WHERE id = $1', [userId, disabledAt]);
  }

  /** Replaces everything the user was assigned to. Only within a transaction. */
  async setAssignments(userId: string, assignments: readonly StoredAssignment[]): Promise<void> {
    await this.executor.query('DELETE FROM role_assignment WHERE user_id = $1', [userId]);
    await insertAssignments(this.executor, userId, assignments);
  }

  /** Whether a user of the name holds, or held, a role in one of the provinces: a payload may name them. */
  async hasUserInProvinces(username: string, provinces: readonly PartyCode[]): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `SELECT FROM app_user JOIN role_assignment ON role_assignment.user_id = app_user.id
       WHERE app_user.username = $1 AND role_assignment.province_code = ANY ($2) LIMIT 1`,
      [username, provinces],
    );
    return rowCount === 1;
  }
}
