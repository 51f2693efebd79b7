import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who stands in for whom, from when to when, in which steps, and by which document. */
export class Substitutions implements MigrationInterface {
  readonly name = 'Substitutions0000000000013';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE substitution (
        id bigint GENERATED ALWAYS AS IDENTITY,
        absent text NOT NULL,
        substitute text NOT NULL,
        party_code text NOT NULL,
        province_code text NOT NULL,
        valid_from date NOT NULL,
        valid_to date NOT NULL,
        procedures text[],
        states text[],
        document_number text NOT NULL,
        document_date date NOT NULL,
        document_issuer text NOT NULL,
        document_file_hash text,
        created_by text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        revoked_by text,
        revoked_at timestamptz(3),
        CONSTRAINT substitution_pkey PRIMARY KEY (id),
        CONSTRAINT substitution_absent_fkey FOREIGN KEY (absent) REFERENCES app_user (username),
        CONSTRAINT substitution_substitute_fkey FOREIGN KEY (substitute) REFERENCES app_user (username),
        CONSTRAINT substitution_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code)
      )`);
    await runner.query(
      `CREATE INDEX substitution_substitute_idx ON substitution (substitute) WHERE revoked_at IS NULL`,
    );
    await runner.query(
      `CREATE INDEX substitution_absent_idx ON substitution (absent) WHERE revoked_at IS NULL`,
    );
    await runner.query(`CREATE INDEX substitution_province_code_idx ON substitution (province_code, id)`);
    // What was authorised stays as it was recorded; it can only be revoked.
    await runner.query(`GRANT SELECT, INSERT, UPDATE (revoked_by, revoked_at) ON substitution TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
