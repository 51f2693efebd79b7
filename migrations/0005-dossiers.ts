import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Dossiers as they stand, and what is kept beside them so that lists and searches need not open them. */
export class Dossiers implements MigrationInterface {
  readonly name = 'Dossiers0000000000005';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dossier (
        id bigint GENERATED ALWAYS AS IDENTITY,
        code text NOT NULL,
        province_code text NOT NULL,
        procedure_code text NOT NULL,
        procedure_version integer NOT NULL,
        regime text NOT NULL,
        accepted_on date NOT NULL,
        state text NOT NULL,
        value jsonb NOT NULL,
        status text NOT NULL,
        facts jsonb NOT NULL,
        version integer NOT NULL,
        head_hash text NOT NULL,
        occurred_at timestamptz(3) NOT NULL,
        recorded_at timestamptz(3) NOT NULL,
        title text NOT NULL,
        subject text NOT NULL,
        cluster_code text,
        local_unit_code text,
        assignee text,
        next_due_at timestamptz(3),
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT dossier_pkey PRIMARY KEY (id),
        CONSTRAINT dossier_code_key UNIQUE (code),
        CONSTRAINT dossier_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code)
      ) WITH (fillfactor = 85, autovacuum_vacuum_scale_factor = 0.02)`);
    await runner.query(`CREATE INDEX dossier_province_code_idx ON dossier (province_code, id)`);
    await runner.query(
      `CREATE INDEX dossier_cluster_code_idx ON dossier (cluster_code, id) WHERE cluster_code IS NOT NULL`,
    );
    await runner.query(`CREATE INDEX dossier_procedure_code_idx ON dossier (procedure_code, id)`);
    await runner.query(`CREATE INDEX dossier_state_idx ON dossier (state, id)`);
    // Work in hand; what has ended, in the long run most of all dossiers, is not in it.
    await runner.query(`
      CREATE INDEX dossier_next_due_at_idx ON dossier (next_due_at, id) WHERE status = 'active'`);
    // A state belongs to few procedures and is either open or final: without knowing that, PostgreSQL expects a
    // hundredth of the dossiers that a worklist really has, and sorts them all.
    await runner.query(`
      CREATE STATISTICS dossier_state_stat (dependencies, mcv) ON procedure_code, procedure_version, state, status
      FROM dossier`);
    await runner.query(`
      CREATE TABLE dossier_party (
        party_code text NOT NULL,
        dossier_id bigint NOT NULL,
        capacity text NOT NULL,
        CONSTRAINT dossier_party_pkey PRIMARY KEY (party_code, dossier_id, capacity),
        CONSTRAINT dossier_party_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      )`);
    await runner.query(`CREATE INDEX dossier_party_dossier_id_idx ON dossier_party (dossier_id)`);
    // Apart from the dossier, because an index of words is slow to write and a dossier changes far oftener than its words.
    await runner.query(`
      CREATE TABLE dossier_search (
        dossier_id bigint NOT NULL,
        words tsvector NOT NULL,
        CONSTRAINT dossier_search_pkey PRIMARY KEY (dossier_id),
        CONSTRAINT dossier_search_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      )`);
    await runner.query(`CREATE INDEX dossier_search_words_idx ON dossier_search USING gin (words)`);
    await runner.query(`
      CREATE TABLE dossier_code_counter (
        agency_code text NOT NULL,
        accepted_on date NOT NULL,
        last_number integer NOT NULL,
        CONSTRAINT dossier_code_counter_pkey PRIMARY KEY (agency_code, accepted_on)
      )`);
    await runner.query(
      `GRANT SELECT, INSERT, UPDATE ON dossier, dossier_search, dossier_code_counter TO ccn_app`,
    );
    await runner.query(`GRANT SELECT, INSERT, DELETE ON dossier_party TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
