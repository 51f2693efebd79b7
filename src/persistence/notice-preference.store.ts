import { describeTable, nullable, primary, references, text } from './schema.js';
import type { Executor } from './database.js';

/** When a notice also goes out by e-mail: at once, in the morning's digest, or never. */
export const DELIVERIES = ['immediate', 'digest', 'none'] as const;

export interface NoticePreference {
  /** The address; null while none is known. */
  readonly email: string | null;
  readonly delivery: (typeof DELIVERIES)[number];
}

/** What holds for a person who has not chosen. */
export const NO_EMAIL: NoticePreference = { email: null, delivery: 'none' };

export const NoticePreferenceEntity = describeTable({
  name: 'notice_preference',
  columns: {
    username: primary(text, 'notice_preference_pkey'),
    email: nullable(text),
    delivery: text,
  },
  foreignKeys: [references('notice_preference_username_fkey', 'username', 'app_user', 'username')],
});

export class NoticePreferenceStore {
  constructor(private readonly executor: Executor) {}

  async find(username: string): Promise<NoticePreference> {
    const { rows } = await this.executor.query<NoticePreference>(
      'SELECT email, delivery FROM notice_preference WHERE username = $1',
      [username],
    );
    return rows[0] ?? NO_EMAIL;
  }

  async put(username: string, { email, delivery }: NoticePreference): Promise<void> {
    await this.executor.query(
      `INSERT INTO notice_preference (username, email, delivery) VALUES ($1, $2, $3)
       ON CONFLICT (username) DO UPDATE SET email = excluded.email, delivery = excluded.delivery`,
      [username, email, delivery],
    );
  }
}
