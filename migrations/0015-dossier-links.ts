import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Which dossier opened which. Both lie in the same province: the store writes no other row. */
export class DossierLinks implements MigrationInterface {
  readonly name = 'DossierLinks0000000000015';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dossier_link (
        opened_id bigint NOT NULL,
        opener_id bigint NOT NULL,
        province_code text NOT NULL,
        relation text NOT NULL,
        created_at timestamptz(3) NOT NULL,
        CONSTRAINT dossier_link_pkey PRIMARY KEY (opened_id),
        CONSTRAINT dossier_link_opened_id_fkey FOREIGN KEY (opened_id) REFERENCES dossier (id),
        CONSTRAINT dossier_link_opener_id_fkey FOREIGN KEY (opener_id) REFERENCES dossier (id),
        CONSTRAINT dossier_link_province_code_fkey FOREIGN KEY (province_code) REFERENCES unit (code)
      )`);
    await runner.query(`CREATE INDEX dossier_link_opener_id_idx ON dossier_link (opener_id)`);
    await runner.query(`GRANT SELECT, INSERT ON dossier_link TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
