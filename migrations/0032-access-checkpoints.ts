import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tree over the heads of everybody's access log, and a signed note of it for each checkpoint. */
export class AccessCheckpoints implements MigrationInterface {
  readonly name = 'AccessCheckpoints0000000000032';

  async up(runner: QueryRunner): Promise<void> {
    // What is forgotten by the rule of retention leaves its leaves behind, so no foreign key leads to an entry.
    await runner.query(`
      CREATE TABLE access_leaf (
        index bigint NOT NULL,
        username text NOT NULL,
        from_sequence integer NOT NULL,
        since timestamptz(3) NOT NULL,
        sequence integer NOT NULL,
        hash text NOT NULL,
        CONSTRAINT access_leaf_pkey PRIMARY KEY (index),
        CONSTRAINT access_leaf_username_sequence_key UNIQUE (username, sequence)
      )`);
    await runner.query(`
      CREATE TABLE access_checkpoint (
        number integer NOT NULL,
        size bigint NOT NULL,
        note text NOT NULL,
        CONSTRAINT access_checkpoint_pkey PRIMARY KEY (number),
        CONSTRAINT access_checkpoint_number_fkey FOREIGN KEY (number) REFERENCES checkpoint (number)
      )`);
    await runner.query(`GRANT SELECT, INSERT ON access_leaf, access_checkpoint TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
