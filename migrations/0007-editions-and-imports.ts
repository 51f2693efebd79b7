import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Editions of the legal calendar, and which files and rows have been brought in. */
export class EditionsAndImports implements MigrationInterface {
  readonly name = 'EditionsAndImports0000000000007';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE calendar_edition (
        edition integer NOT NULL,
        source text NOT NULL,
        days jsonb NOT NULL,
        published_at timestamptz(3) NOT NULL,
        published_by text NOT NULL,
        CONSTRAINT calendar_edition_pkey PRIMARY KEY (edition)
      )`);
    await runner.query(`
      CREATE TABLE import_run (
        file_hash text NOT NULL,
        file_name text NOT NULL,
        source jsonb NOT NULL,
        row_count integer NOT NULL,
        imported_at timestamptz(3) NOT NULL,
        imported_by text NOT NULL,
        CONSTRAINT import_run_pkey PRIMARY KEY (file_hash)
      )`);
    await runner.query(`
      CREATE TABLE imported_row (
        province_code text NOT NULL,
        source_id text NOT NULL,
        dossier_id bigint NOT NULL,
        file_hash text NOT NULL,
        CONSTRAINT imported_row_pkey PRIMARY KEY (province_code, source_id),
        CONSTRAINT imported_row_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id),
        CONSTRAINT imported_row_file_hash_fkey FOREIGN KEY (file_hash) REFERENCES import_run (file_hash)
      )`);
    // An edition never changes once journal entries name it, and what came in stays known.
    await runner.query(`GRANT SELECT, INSERT ON calendar_edition, import_run, imported_row TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
