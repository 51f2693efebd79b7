import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { bigint, describeTable, integer, jsonb, moment, primary, references, text } from './schema.js';
import type { Executor } from './database.js';

export interface StoredImportRun {
  /** SHA-256 of the file. */
  readonly fileHash: string;
  readonly fileName: string;
  readonly source: JsonValue;
  readonly rows: number;
  readonly importedAt: Instant;
  readonly importedBy: string;
}

export interface ImportedRow {
  readonly province: PartyCode;
  /** The document and the row in it, e.g. `hanoi-2025-clusters#17`. */
  readonly sourceId: string;
  /** The id of the dossier that came of it. */
  readonly dossierId: string;
  readonly fileHash: string;
}

export const ImportRunEntity = describeTable({
  name: 'import_run',
  columns: {
    file_hash: primary(text, 'import_run_pkey'),
    file_name: text,
    source: jsonb,
    row_count: integer,
    imported_at: moment,
    imported_by: text,
  },
});

export const ImportedRowEntity = describeTable({
  name: 'imported_row',
  columns: {
    province_code: primary(text, 'imported_row_pkey'),
    source_id: primary(text, 'imported_row_pkey'),
    dossier_id: bigint,
    file_hash: text,
  },
  foreignKeys: [
    references('imported_row_dossier_id_fkey', 'dossier_id', 'dossier', 'id'),
    references('imported_row_file_hash_fkey', 'file_hash', 'import_run', 'file_hash'),
  ],
});

/** Which files and rows have been brought in, so that a second import changes nothing. */
export class ImportRunStore {
  constructor(private readonly executor: Executor) {}

  async find(fileHash: string): Promise<StoredImportRun | null> {
    const { rows } = await this.executor.query<StoredImportRun>(
      `SELECT file_hash AS "fileHash", file_name AS "fileName", source, row_count AS rows,
         imported_at AS "importedAt", imported_by AS "importedBy"
       FROM import_run WHERE file_hash = $1`,
      [fileHash],
    );
    return rows[0] ?? null;
  }

  /** False when the same file has been imported already. */
  async insert({
    fileHash,
    fileName,
    source,
    rows,
    importedAt,
    importedBy,
  }: StoredImportRun): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `INSERT INTO import_run (file_hash, file_name, source, row_count, imported_at, imported_by)
       VALUES ($1, $2, $3::jsonb, $4, $5, $6) ON CONFLICT (file_hash) DO NOTHING`,
      [fileHash, fileName, JSON.stringify(source), rows, importedAt, importedBy],
    );
    return rowCount === 1;
  }

  /** The rows of a province that are in already, as source ids. */
  async readImported(province: PartyCode): Promise<ReadonlySet<string>> {
    const { rows } = await this.executor.query<{ source_id: string }>(
      'SELECT source_id FROM imported_row WHERE province_code = $1',
      [province],
    );
    return new Set(rows.map(({ source_id }) => source_id));
  }

  /** False when the row is in already. */
  async insertRow({ province, sourceId, dossierId, fileHash }: ImportedRow): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `INSERT INTO imported_row (province_code, source_id, dossier_id, file_hash)
       VALUES ($1, $2, $3, $4) ON CONFLICT (province_code, source_id) DO NOTHING`,
      [province, sourceId, dossierId, fileHash],
    );
    return rowCount === 1;
  }
}
