import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import {
  bigint,
  describeTable,
  integer,
  moment,
  nullable,
  primary,
  references,
  text,
  uuid,
} from './schema.js';

/** A file on its way: what its sender declared of it. How much has come is what lies in the upload folder. */
export const FileUploadEntity = describeTable({
  name: 'file_upload',
  columns: {
    id: primary(uuid, 'file_upload_pkey'),
    dossier_id: bigint,
    component: text,
    replaces: nullable(uuid),
    name: text,
    size: integer,
    sha256: nullable(text),
    uploaded_by: text,
    uploaded_for: text,
    expires_at: moment,
  },
  indices: [
    { name: 'file_upload_dossier_id_idx', columns: ['dossier_id', 'component'] },
    { name: 'file_upload_uploaded_by_idx', columns: ['uploaded_by'] },
    { name: 'file_upload_expires_at_idx', columns: ['expires_at'] },
  ],
  foreignKeys: [
    references('file_upload_dossier_id_fkey', 'dossier_id', 'dossier', 'id'),
    references('file_upload_replaces_fkey', 'replaces', 'dossier_file', 'id'),
    references('file_upload_uploaded_by_fkey', 'uploaded_by', 'app_user', 'username'),
  ],
});

export interface StoredUpload {
  readonly id: string;
  /** The dossier's code. */
  readonly dossier: string;
  readonly component: string;
  /** The file that this is to be the next version of. */
  readonly replaces: string | null;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** As the sender computed it; null when they did not. */
  readonly sha256: string | null;
  readonly uploadedBy: string;
  readonly uploadedFor: PartyCode;
  readonly expiresAt: Instant;
}

const SELECT_UPLOAD = `upload.id, dossier.code AS dossier, upload.component, upload.replaces, upload.name,
  upload.size, upload.sha256, upload.uploaded_by AS "uploadedBy", upload.uploaded_for AS "uploadedFor",
  upload.expires_at AS "expiresAt"`;
const UPLOADS = 'file_upload AS upload JOIN dossier ON dossier.id = upload.dossier_id';

export class FileUploadStore {
  constructor(private readonly executor: Executor) {}

  /** One of a person's own. Whatever the id is: one that cannot be is none. */
  async findOwn(dossier: string, user: string, id: string): Promise<StoredUpload | null> {
    const { rows } = await this.executor.query<StoredUpload>(
      `SELECT ${SELECT_UPLOAD} FROM ${UPLOADS}
       WHERE dossier.code = $1 AND upload.uploaded_by = $2 AND upload.id::text = $3`,
      [dossier, user, id],
    );
    return rows[0] ?? null;
  }

  /** A person's own in one dossier, in the order in which they end. */
  async readOwn(dossier: string, user: string): Promise<readonly StoredUpload[]> {
    const { rows } = await this.executor.query<StoredUpload>(
      `SELECT ${SELECT_UPLOAD} FROM ${UPLOADS}
       WHERE dossier.code = $1 AND upload.uploaded_by = $2 ORDER BY upload.expires_at, upload.id`,
      [dossier, user],
    );
    return rows;
  }

  async countOf(user: string): Promise<number> {
    const { rows } = await this.executor.query<{ count: number }>(
      'SELECT count(*)::integer FROM file_upload WHERE uploaded_by = $1',
      [user],
    );
    return rows[0]?.count ?? 0;
  }

  async insert(upload: StoredUpload): Promise<void> {
    await this.executor.query(
      `INSERT INTO file_upload (id, dossier_id, component, replaces, name, size, sha256, uploaded_by,
         uploaded_for, expires_at)
       SELECT $2, id, $3, $4, $5, $6, $7, $8, $9, $10 FROM dossier WHERE code = $1`,
      [
        ...[upload.dossier, upload.id, upload.component, upload.replaces, upload.name, upload.size],
        ...[upload.sha256, upload.uploadedBy, upload.uploadedFor, upload.expiresAt],
      ],
    );
  }

  async delete(id: string): Promise<void> {
    await this.executor.query('DELETE FROM file_upload WHERE id = $1', [id]);
  }

  /** Gives up some of those whose time is over; returns their ids. */
  async deleteExpired(now: Instant, limit: number): Promise<readonly string[]> {
    const { rows } = await this.executor.query<{ id: string }>(
      `DELETE FROM file_upload WHERE id IN (
         SELECT id FROM file_upload WHERE expires_at <= $1 ORDER BY expires_at LIMIT $2
       ) RETURNING id`,
      [now, limit],
    );
    return rows.map(({ id }) => id);
  }

  /** Those of these ids that are uploads. */
  async filterKnown(ids: readonly string[]): Promise<readonly string[]> {
    const { rows } = await this.executor.query<{ id: string }>(
      'SELECT id FROM file_upload WHERE id = ANY ($1::uuid[])',
      [ids],
    );
    return rows.map(({ id }) => id);
  }
}
