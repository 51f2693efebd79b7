import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How dossiers are carried over to another version of their procedure, by which instrument, and who approved it. */
export class DossierMigrations implements MigrationInterface {
  readonly name = 'DossierMigrations0000000000022';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dossier_migration (
        id bigint GENERATED ALWAYS AS IDENTITY,
        procedure_code text NOT NULL,
        from_version integer NOT NULL,
        to_version integer NOT NULL,
        provinces text[] NOT NULL,
        states jsonb NOT NULL,
        clocks jsonb NOT NULL,
        instrument_number text NOT NULL,
        instrument_date date NOT NULL,
        instrument_issuer text NOT NULL,
        reason text NOT NULL,
        proposed_by text NOT NULL,
        proposed_at timestamptz(3) NOT NULL,
        CONSTRAINT dossier_migration_pkey PRIMARY KEY (id)
      )`);
    await runner.query(
      `CREATE INDEX dossier_migration_procedure_code_idx ON dossier_migration (procedure_code, id)`,
    );
    await runner.query(`
      CREATE TABLE migration_approval (
        migration_id bigint NOT NULL,
        username text NOT NULL,
        approved_at timestamptz(3) NOT NULL,
        CONSTRAINT migration_approval_pkey PRIMARY KEY (migration_id, username),
        CONSTRAINT migration_approval_migration_id_fkey FOREIGN KEY (migration_id) REFERENCES dossier_migration (id),
        CONSTRAINT migration_approval_username_fkey FOREIGN KEY (username) REFERENCES app_user (username)
      )`);
    // What was approved stays as it was proposed.
    await runner.query(`GRANT SELECT, INSERT ON dossier_migration, migration_approval TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
