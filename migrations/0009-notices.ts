import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people are told in the application itself; what is sent outside follows from these rows. */
export class Notices implements MigrationInterface {
  readonly name = 'Notices0000000000009';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE notice (
        id bigint GENERATED ALWAYS AS IDENTITY,
        recipient text NOT NULL,
        occasion text NOT NULL,
        kind text NOT NULL,
        sentence text NOT NULL,
        dossier_code text,
        created_at timestamptz(3) NOT NULL,
        read_at timestamptz(3),
        CONSTRAINT notice_pkey PRIMARY KEY (id),
        CONSTRAINT notice_recipient_occasion_key UNIQUE (recipient, occasion),
        CONSTRAINT notice_recipient_fkey FOREIGN KEY (recipient) REFERENCES app_user (username)
      )`);
    await runner.query(`CREATE INDEX notice_recipient_idx ON notice (recipient, id)`);
    await runner.query(`CREATE INDEX notice_unread_idx ON notice (recipient) WHERE read_at IS NULL`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON notice TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
