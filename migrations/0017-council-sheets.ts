import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The scoring sheets of councils, sealed below the application: PostgreSQL itself shows a sheet to its
 * author alone (`app.user` of the transaction) until the journal holds that the scoring was closed.
 */
export class CouncilSheets implements MigrationInterface {
  readonly name = 'CouncilSheets0000000000017';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE council_sheet (
        dossier_id bigint NOT NULL,
        author text NOT NULL,
        round integer NOT NULL,
        province_code text NOT NULL,
        content text NOT NULL,
        hash text,
        saved_at timestamptz(3) NOT NULL,
        CONSTRAINT council_sheet_pkey PRIMARY KEY (dossier_id, author, round),
        CONSTRAINT council_sheet_hash_key UNIQUE (dossier_id, author, round, hash),
        CONSTRAINT council_sheet_hash_check
          CHECK (hash IS NULL OR hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
        CONSTRAINT council_sheet_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id),
        CONSTRAINT council_sheet_author_fkey FOREIGN KEY (author) REFERENCES app_user (username),
        CONSTRAINT council_sheet_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code)
      )`);
    // The hashes alone, open to the verifier while the sheets are not. Whoever changes a submitted sheet must change
    // its hash (the check above), and the foreign key carries that here, where it no longer is what the journal says.
    await runner.query(`
      CREATE TABLE council_seal (
        dossier_id bigint NOT NULL,
        author text NOT NULL,
        round integer NOT NULL,
        hash text NOT NULL,
        CONSTRAINT council_seal_pkey PRIMARY KEY (dossier_id, author, round),
        CONSTRAINT council_seal_council_sheet_fkey FOREIGN KEY (dossier_id, author, round, hash)
          REFERENCES council_sheet (dossier_id, author, round, hash) ON DELETE CASCADE ON UPDATE CASCADE
      )`);
    await runner.query(`ALTER TABLE council_sheet ENABLE ROW LEVEL SECURITY`);
    await runner.query(`ALTER TABLE council_sheet FORCE ROW LEVEL SECURITY`);
    await runner.query(`
      CREATE POLICY council_sheet_author_reads ON council_sheet FOR SELECT
        USING (author = current_setting('app.user', true))`);
    await runner.query(`
      CREATE POLICY council_sheet_province_reads_closed ON council_sheet FOR SELECT
        USING (
          hash IS NOT NULL AND province_code = current_setting('app.province', true)
          AND EXISTS (
            SELECT FROM journal_entry AS entry
            WHERE entry.dossier_id = council_sheet.dossier_id AND entry.event = 'CLOSE_SCORING'
          )
        )`);
    await runner.query(`
      CREATE POLICY council_sheet_author_drafts ON council_sheet FOR INSERT
        WITH CHECK (author = current_setting('app.user', true) AND hash IS NULL)`);
    // A submitted sheet is nobody's to change any more, not even its author's.
    await runner.query(`
      CREATE POLICY council_sheet_author_writes_drafts ON council_sheet FOR UPDATE
        USING (author = current_setting('app.user', true) AND hash IS NULL)
        WITH CHECK (author = current_setting('app.user', true))`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE ON council_sheet TO ccn_app`);
    await runner.query(`GRANT SELECT, INSERT ON council_seal TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
