import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
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

export class ImportRunStore {
  constructor(private readonly executor: Executor) {}

  find(fileHash: string): Promise<StoredImportRun | null> {
    return this.notWritten(fileHash);
  }

  /** False when the same file has been imported already. */
  insert(run: StoredImportRun): Promise<boolean> {
    return this.notWritten(run);
  }

  /** The rows of a province that are in already, as source ids. */
  readImported(province: PartyCode): Promise<ReadonlySet<string>> {
    return this.notWritten(province);
  }

  /** False when the row is in already. */
  insertRow(row: ImportedRow): Promise<boolean> {
    return this.notWritten(row);
  }

  private notWritten(...args: unknown[]): Promise<never> {
    return Promise.reject(new Error(`Not written yet: ${typeof this.executor} ${args.length}`));
  }
}
