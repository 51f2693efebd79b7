import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The files of dossiers: what is being sent, and what was received whole. The content lies outside of the
 * database, under its SHA-256.
 */
export class Files implements MigrationInterface {
  readonly name = 'Files0000000000020';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      CREATE TABLE dossier_file (
        id uuid NOT NULL,
        dossier_id bigint NOT NULL,
        component text NOT NULL,
        first_id uuid NOT NULL,
        version integer NOT NULL,
        name text NOT NULL,
        size integer NOT NULL,
        media_type text NOT NULL,
        sha256 text NOT NULL,
        is_scanned boolean NOT NULL,
        uploaded_by text NOT NULL,
        uploaded_for text NOT NULL,
        uploaded_at timestamptz(3) NOT NULL,
        CONSTRAINT dossier_file_pkey PRIMARY KEY (id),
        CONSTRAINT dossier_file_first_id_version_key UNIQUE (first_id, version),
        CONSTRAINT dossier_file_sha256_check CHECK (sha256 ~ '^[0-9a-f]{64}$'),
        CONSTRAINT dossier_file_size_check CHECK (size > 0),
        CONSTRAINT dossier_file_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id),
        CONSTRAINT dossier_file_first_id_fkey FOREIGN KEY (first_id) REFERENCES dossier_file (id),
        CONSTRAINT dossier_file_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES app_user (username)
      )`);
    await runner.query(`CREATE INDEX dossier_file_dossier_id_idx ON dossier_file (dossier_id, component)`);
    await runner.query(`
      CREATE TABLE file_upload (
        id uuid NOT NULL,
        dossier_id bigint NOT NULL,
        component text NOT NULL,
        replaces uuid,
        name text NOT NULL,
        size integer NOT NULL,
        sha256 text,
        uploaded_by text NOT NULL,
        uploaded_for text NOT NULL,
        expires_at timestamptz(3) NOT NULL,
        CONSTRAINT file_upload_pkey PRIMARY KEY (id),
        CONSTRAINT file_upload_dossier_id_fkey FOREIGN KEY (dossier_id) REFERENCES dossier (id),
        CONSTRAINT file_upload_replaces_fkey FOREIGN KEY (replaces) REFERENCES dossier_file (id),
        CONSTRAINT file_upload_uploaded_by_fkey FOREIGN KEY (uploaded_by) REFERENCES app_user (username)
      )`);
    await runner.query(`CREATE INDEX file_upload_dossier_id_idx ON file_upload (dossier_id, component)`);
    await runner.query(`CREATE INDEX file_upload_uploaded_by_idx ON file_upload (uploaded_by)`);
    await runner.query(`CREATE INDEX file_upload_expires_at_idx ON file_upload (expires_at)`);
    // What was received stays as it was received; what is being sent may be given up.
    await runner.query(`GRANT SELECT, INSERT ON dossier_file TO ccn_app`);
    await runner.query(`GRANT SELECT, INSERT, DELETE ON file_upload TO ccn_app`);
  }

  down(): Promise<void> {
    return Promise.reject(new Error('Migrations only go forward.'));
  }
}
