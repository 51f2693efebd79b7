import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an authority elsewhere says of when a checkpoint was there already (RFC 3161). */
export class CheckpointTimeStamps implements MigrationInterface {
  readonly name = 'CheckpointTimeStamps0000000000031';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE checkpoint_time_stamp (
        number integer NOT NULL,
        token bytea NOT NULL,
        authority text NOT NULL,
        stamped_at timestamptz(3) NOT NULL,
        received_at timestamptz(3) NOT NULL,
        CONSTRAINT checkpoint_time_stamp_pkey PRIMARY KEY (number),
        CONSTRAINT checkpoint_time_stamp_number_fkey FOREIGN KEY (number) REFERENCES checkpoint (number)
      )`);
    await runner.query(`GRANT SELECT, INSERT ON checkpoint_time_stamp TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
