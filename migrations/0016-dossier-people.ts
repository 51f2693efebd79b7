import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who takes part in a dossier by name, and for whom it does not exist: an index of its facts for the lists. */
export class DossierPeople implements MigrationInterface {
  readonly name = 'DossierPeople0000000000016';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dossier_person (
        username text NOT NULL,
        dossier_id bigint NOT NULL,
        role text NOT NULL,
        party_code text NOT NULL,
        is_recused boolean NOT NULL,
        CONSTRAINT dossier_person_pkey PRIMARY KEY (username, dossier_id, role, party_code),
        CONSTRAINT dossier_person_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      )`);
    await runner.query(`CREATE INDEX dossier_person_dossier_id_idx ON dossier_person (dossier_id)`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON dossier_person TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
