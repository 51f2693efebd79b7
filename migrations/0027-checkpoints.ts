import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The tree over the heads of all journals, and the signed checkpoints of it. */
export class Checkpoints implements MigrationInterface {
  readonly name = 'Checkpoints0000000000027';

  async up(runner: QueryRunner): Promise<void> {
    // No foreign key leads to the dossier: a dossier that was removed must not take its leaves along, and
    // checking a million keys would take longer than all else.
    await runner.query(`
      CREATE TABLE checkpoint_leaf (
        index bigint NOT NULL,
        dossier_id bigint NOT NULL,
        code text NOT NULL,
        sequence integer NOT NULL,
        hash text NOT NULL,
        CONSTRAINT checkpoint_leaf_pkey PRIMARY KEY (index),
        CONSTRAINT checkpoint_leaf_dossier_id_sequence_key UNIQUE (dossier_id, sequence)
      )`);
    await runner.query(`
      CREATE TABLE checkpoint_subtree (
        height integer NOT NULL,
        index bigint NOT NULL,
        hash text NOT NULL,
        CONSTRAINT checkpoint_subtree_pkey PRIMARY KEY (height, index)
      )`);
    await runner.query(`
      CREATE TABLE checkpoint (
        number integer NOT NULL,
        size bigint NOT NULL,
        root text NOT NULL,
        note text NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        requested_by text NOT NULL,
        CONSTRAINT checkpoint_pkey PRIMARY KEY (number)
      )`);
    await runner.query(`
      CREATE TABLE checkpoint_key (
        verifier_key text NOT NULL,
        first_number integer NOT NULL,
        is_introduced boolean NOT NULL,
        CONSTRAINT checkpoint_key_pkey PRIMARY KEY (verifier_key)
      )`);
    await runner.query(
      `GRANT SELECT, INSERT ON checkpoint_leaf, checkpoint_subtree, checkpoint, checkpoint_key TO ccn_app`,
    );
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
