import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Packs of evidence over many dossiers: what auditors ordered, and how far each has come. */
export class EvidencePacks implements MigrationInterface {
  readonly name = 'EvidencePacks0000000000030';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE evidence_pack (
        id bigint GENERATED ALWAYS AS IDENTITY,
        requested_by text NOT NULL,
        label text,
        address text NOT NULL,
        reason text,
        state text NOT NULL,
        ordered_at timestamptz(3) NOT NULL,
        finished_at timestamptz(3),
        expires_at timestamptz(3),
        sha256 text,
        size bigint,
        CONSTRAINT evidence_pack_pkey PRIMARY KEY (id),
        CONSTRAINT evidence_pack_state_check CHECK (state IN ('ordered', 'ready', 'canceled', 'expired')),
        CONSTRAINT evidence_pack_requested_by_fkey FOREIGN KEY (requested_by) REFERENCES app_user (username)
      )`);
    await runner.query(`CREATE INDEX evidence_pack_requested_by_idx ON evidence_pack (requested_by, id)`);
    await runner.query(`
      CREATE TABLE evidence_pack_dossier (
        pack_id bigint NOT NULL,
        position integer NOT NULL,
        dossier_id bigint NOT NULL,
        state text NOT NULL,
        sha256 text,
        size bigint,
        last_entry text,
        CONSTRAINT evidence_pack_dossier_pkey PRIMARY KEY (pack_id, position),
        CONSTRAINT evidence_pack_dossier_pack_id_dossier_id_key UNIQUE (pack_id, dossier_id),
        CONSTRAINT evidence_pack_dossier_state_check CHECK (state IN ('waiting', 'written', 'withheld', 'failed')),
        CONSTRAINT evidence_pack_dossier_pack_id_fkey FOREIGN KEY (pack_id) REFERENCES evidence_pack (id),
        CONSTRAINT evidence_pack_dossier_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id)
      )`);
    // What was ordered, by whom and from where stays as it was.
    await runner.query(`GRANT SELECT, INSERT, UPDATE (state, finished_at, expires_at, sha256, size)
      ON evidence_pack TO ccn_app`);
    await runner.query(`GRANT SELECT, INSERT, UPDATE (state, sha256, size, last_entry)
      ON evidence_pack_dossier TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
