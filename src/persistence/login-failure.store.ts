import type { Instant } from '../../workflows/vocabulary/regime.js';
import { describeTable, moment, numbered, text } from './schema.js';
import type { Executor } from './database.js';

export interface LoginFailure {
  readonly username: string;
  /** The network address that tried. */
  readonly address: string;
  readonly at: Instant;
}

export const LoginFailureEntity = describeTable({
  name: 'login_failure',
  columns: {
    id: numbered('login_failure_pkey'),
    username: text,
    address: text,
    failed_at: moment,
  },
  indices: [
    { name: 'login_failure_username_failed_at_idx', columns: ['username', 'failed_at'] },
    { name: 'login_failure_address_failed_at_idx', columns: ['address', 'failed_at'] },
  ],
});

export class LoginFailureStore {
  constructor(private readonly executor: Executor) {}

  async insert({ username, address, at }: LoginFailure): Promise<void> {
    await this.executor.query(
      'INSERT INTO login_failure (username, address, failed_at) VALUES ($1, $2, $3)',
      [username, address, at],
    );
  }

  /** How often the name failed, and how often the address did, since a moment. */
  async count(
    username: string,
    address: string,
    since: Instant,
  ): Promise<{ readonly username: number; readonly address: number }> {
    const { rows } = await this.executor.query<{ username: number; address: number }>(
      `SELECT (SELECT count(*)::integer FROM login_failure WHERE username = $1 AND failed_at >= $3) AS username,
         (SELECT count(*)::integer FROM login_failure WHERE address = $2 AND failed_at >= $3) AS address`,
      [username, address, since],
    );
    return rows[0] ?? { username: 0, address: 0 };
  }

  /** After a success the name's failures no longer count. */
  async clear(username: string): Promise<void> {
    await this.executor.query('DELETE FROM login_failure WHERE username = $1', [username]);
  }

  /** Forgets failures that no longer count; returns how many. */
  async deleteBefore(at: Instant): Promise<number> {
    const { rowCount } = await this.executor.query('DELETE FROM login_failure WHERE failed_at < $1', [at]);
    return rowCount ?? 0;
  }
}
