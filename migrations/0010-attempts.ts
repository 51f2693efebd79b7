import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How often an effect was tried, when it is tried again, and what could not be carried out or settled at all. */
export class Attempts implements MigrationInterface {
  readonly name = 'Attempts0000000000010';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      ALTER TABLE outbox
        ADD COLUMN attempts integer NOT NULL DEFAULT 0,
        ADD COLUMN retry_at timestamptz(3),
        ADD COLUMN parked_at timestamptz(3),
        ADD COLUMN reason text`);
    await runner.query(
      `CREATE INDEX outbox_failing_idx ON outbox (id) WHERE attempts > 0 AND done_at IS NULL`,
    );
    await runner.query(`
      CREATE TABLE settlement_failure (
        dossier_id bigint NOT NULL,
        attempts integer NOT NULL,
        reason text NOT NULL,
        failed_at timestamptz(3) NOT NULL,
        retry_at timestamptz(3) NOT NULL,
        CONSTRAINT settlement_failure_pkey PRIMARY KEY (dossier_id),
        CONSTRAINT settlement_failure_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      )`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON settlement_failure TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
