import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Notices by e-mail, and transitions to other systems: who wants them, and what came of each. */
export class Deliveries implements MigrationInterface {
  readonly name = 'Deliveries0000000000012';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(
      `CREATE INDEX notice_dossier_code_idx ON notice (dossier_code, id) WHERE dossier_code IS NOT NULL`,
    );
    await runner.query(`
      CREATE TABLE notice_preference (
        username text NOT NULL,
        email text,
        delivery text NOT NULL,
        CONSTRAINT notice_preference_pkey PRIMARY KEY (username),
        CONSTRAINT notice_preference_username_fkey FOREIGN KEY (username) REFERENCES app_user (username)
      )`);
    await runner.query(`
      CREATE TABLE notice_delivery (
        notice_id bigint NOT NULL,
        channel text NOT NULL,
        status text NOT NULL,
        attempts integer NOT NULL,
        next_attempt_at timestamptz(3) NOT NULL,
        last_error text,
        sent_at timestamptz(3),
        CONSTRAINT notice_delivery_pkey PRIMARY KEY (notice_id, channel),
        CONSTRAINT notice_delivery_notice_id_fkey FOREIGN KEY (notice_id) REFERENCES notice (id)
      )`);
    await runner.query(
      `CREATE INDEX notice_delivery_pending_idx ON notice_delivery (next_attempt_at) WHERE status = 'pending'`,
    );
    await runner.query(`
      CREATE TABLE webhook_endpoint (
        id bigint GENERATED ALWAYS AS IDENTITY,
        province_code text NOT NULL,
        url text NOT NULL,
        secret text NOT NULL,
        procedures text[],
        active boolean NOT NULL,
        created_by text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT webhook_endpoint_pkey PRIMARY KEY (id),
        CONSTRAINT webhook_endpoint_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code)
      )`);
    await runner.query(`
      CREATE TABLE webhook_delivery (
        id bigint GENERATED ALWAYS AS IDENTITY,
        endpoint_id bigint NOT NULL,
        dossier_id bigint NOT NULL,
        sequence integer NOT NULL,
        status text NOT NULL,
        attempts integer NOT NULL,
        next_attempt_at timestamptz(3) NOT NULL,
        last_status integer,
        last_error text,
        sent_at timestamptz(3),
        CONSTRAINT webhook_delivery_pkey PRIMARY KEY (id),
        CONSTRAINT webhook_delivery_endpoint_id_dossier_id_sequence_key UNIQUE (endpoint_id, dossier_id, sequence),
        CONSTRAINT webhook_delivery_endpoint_id_fkey FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoint (id),
        CONSTRAINT webhook_delivery_journal_entry_fkey
          FOREIGN KEY (dossier_id, sequence) REFERENCES journal_entry (dossier_id, sequence)
      )`);
    await runner.query(
      `CREATE INDEX webhook_delivery_pending_idx ON webhook_delivery (next_attempt_at) WHERE status = 'pending'`,
    );
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE ON notice_preference, notice_delivery, webhook_endpoint, webhook_delivery TO ccn_app`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
