import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import {
  bigint,
  boolean,
  describeTable,
  integer,
  moment,
  primary,
  references,
  text,
  uuid,
} from './schema.js';

/** A file that a dossier has received whole. Its content lies in the file store, under its SHA-256. */
export const DossierFileEntity = describeTable({
  name: 'dossier_file',
  columns: {
    id: primary(uuid, 'dossier_file_pkey'),
    dossier_id: bigint,
    component: text,
    first_id: uuid,
    version: integer,
    name: text,
    size: integer,
    media_type: text,
    sha256: text,
    is_scanned: boolean,
    uploaded_by: text,
    uploaded_for: text,
    uploaded_at: moment,
  },
  indices: [{ name: 'dossier_file_dossier_id_idx', columns: ['dossier_id', 'component'] }],
  uniques: [{ name: 'dossier_file_first_id_version_key', columns: ['first_id', 'version'] }],
  checks: [
    { name: 'dossier_file_sha256_check', expression: `sha256 ~ '^[0-9a-f]{64}$'` },
    { name: 'dossier_file_size_check', expression: 'size > 0' },
  ],
  foreignKeys: [
    references('dossier_file_dossier_id_fkey', 'dossier_id', 'dossier', 'id'),
    references('dossier_file_first_id_fkey', 'first_id', 'dossier_file', 'id'),
    references('dossier_file_uploaded_by_fkey', 'uploaded_by', 'app_user', 'username'),
  ],
});

export interface StoredFile {
  readonly id: string;
  readonly component: string;
  /** The id of the first version; the same for every version of one file. */
  readonly firstId: string;
  readonly version: number;
  /** As the sender called it. */
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  /** As its content says. */
  readonly mediaType: string;
  readonly sha256: string;
  /** Whether a virus scanner has seen it. */
  readonly isScanned: boolean;
  readonly uploadedBy: string;
  /** The party that the sender acted for. */
  readonly uploadedFor: PartyCode;
  readonly uploadedAt: Instant;
}

export interface NewFile extends Omit<StoredFile, 'firstId' | 'version'> {
  /** An earlier version. */
  readonly replaces: string | null;
}

const SELECT_FILE = `file.id, file.component, file.first_id AS "firstId", file.version, file.name, file.size,
  file.media_type AS "mediaType", file.sha256, file.is_scanned AS "isScanned", file.uploaded_by AS "uploadedBy",
  file.uploaded_for AS "uploadedFor", file.uploaded_at AS "uploadedAt"`;

/** Of one dossier. */
export class DossierFileStore {
  constructor(
    private readonly executor: Executor,
    private readonly dossier: string,
  ) {}

  /** Every version, in the order in which they came. */
  async readAll(): Promise<readonly StoredFile[]> {
    const { rows } = await this.executor.query<StoredFile>(
      `SELECT ${SELECT_FILE} FROM dossier_file AS file JOIN dossier ON dossier.id = file.dossier_id
       WHERE dossier.code = $1 ORDER BY file.uploaded_at, file.version, file.id`,
      [this.dossier],
    );
    return rows;
  }

  /** Whatever the id is: one that cannot be is none. */
  async find(id: string): Promise<StoredFile | null> {
    const { rows } = await this.executor.query<StoredFile>(
      `SELECT ${SELECT_FILE} FROM dossier_file AS file JOIN dossier ON dossier.id = file.dossier_id
       WHERE dossier.code = $1 AND file.id::text = $2`,
      [this.dossier, id],
    );
    return rows[0] ?? null;
  }

  /** How many files a component has, each version counted. */
  async count(component: string): Promise<number> {
    const { rows } = await this.executor.query<{ count: number }>(
      `SELECT count(*)::integer FROM dossier_file AS file JOIN dossier ON dossier.id = file.dossier_id
       WHERE dossier.code = $1 AND file.component = $2`,
      [this.dossier, component],
    );
    return rows[0]?.count ?? 0;
  }

  /** One upload at a time is counted and numbered in a dossier. Only within a transaction. */
  async lock(): Promise<void> {
    await this.executor.query(`SELECT pg_advisory_xact_lock(hashtextextended('dossier_file ' || $1, 0))`, [
      this.dossier,
    ]);
  }

  /** Adds a file, or the next version of one. Only within a transaction that has called `lock`. */
  async insert({ replaces, ...file }: NewFile): Promise<StoredFile> {
    const { rows } = await this.executor.query<StoredFile>(
      `INSERT INTO dossier_file AS file (id, dossier_id, component, first_id, version, name, size, media_type,
         sha256, is_scanned, uploaded_by, uploaded_for, uploaded_at)
       SELECT $2, dossier.id, $3, coalesce(latest.first_id, $2), coalesce(latest.version, 0) + 1,
         $5, $6, $7, $8, $9, $10, $11, $12
       FROM dossier LEFT JOIN LATERAL (
         SELECT other.first_id, other.version FROM dossier_file AS replaced
         JOIN dossier_file AS other USING (first_id)
         WHERE replaced.id = $4 AND replaced.dossier_id = dossier.id
         ORDER BY other.version DESC LIMIT 1
       ) AS latest ON true
       WHERE dossier.code = $1
       RETURNING ${SELECT_FILE}`,
      [
        ...[
          this.dossier,
          file.id,
          file.component,
          replaces,
          file.name,
          file.size,
          file.mediaType,
          file.sha256,
        ],
        ...[file.isScanned, file.uploadedBy, file.uploadedFor, file.uploadedAt],
      ],
    );
    const [row] = rows;
    if (row === undefined) throw new TypeError('Expected the new file to be returned.');
    return row;
  }
}
