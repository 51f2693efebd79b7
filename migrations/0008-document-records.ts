import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An index of the documents recorded in dossiers, so that one can be found by its number, whichever dossier holds it. */
export class DocumentRecords implements MigrationInterface {
  readonly name = 'DocumentRecords0000000000008';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE document_record (
        dossier_id bigint NOT NULL,
        sequence integer NOT NULL,
        number text NOT NULL,
        date date NOT NULL,
        issuer text NOT NULL,
        abstract text NOT NULL,
        file_hash text,
        state text NOT NULL,
        words tsvector NOT NULL,
        CONSTRAINT document_record_pkey PRIMARY KEY (dossier_id, sequence),
        CONSTRAINT document_record_journal_entry_fkey FOREIGN KEY (dossier_id, sequence) REFERENCES journal_entry (dossier_id, sequence)
      )`);
    // What was recorded before there was this table. Accents are folded and words cut as `toWords` did it at the time.
    await runner.query(`
      INSERT INTO document_record (dossier_id, sequence, number, date, issuer, abstract, file_hash, state, words)
      SELECT dossier.id, document.sequence, document.number, document.date, document.issuer, document.abstract,
        document."fileHash", document.state, array_to_tsvector(ARRAY(
          SELECT DISTINCT left(word, 100) FROM regexp_split_to_table(
            translate(lower(regexp_replace(
              normalize(document.number || ' ' || document.abstract, NFD), '[\\u0300-\\u036f]+', '', 'g'
            )), 'Đđ', 'dd'), '[^[:alnum:]]+'
          ) AS word WHERE word <> ''
        ))
      FROM dossier, jsonb_to_recordset(dossier.facts -> 'documents') AS document (
        sequence integer, number text, date date, issuer text, abstract text, "fileHash" text, state text
      )`);
    await runner.query(
      `CREATE INDEX document_record_number_idx ON document_record (number, dossier_id, sequence)`,
    );
    await runner.query(`CREATE INDEX document_record_words_idx ON document_record USING gin (words)`);
    await runner.query(`GRANT SELECT, INSERT ON document_record TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
