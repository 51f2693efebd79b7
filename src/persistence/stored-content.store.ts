import type { Executor } from './database.js';

/** Content by its SHA-256, whichever dossiers it belongs to. */
export class StoredContentStore {
  constructor(private readonly executor: Executor) {}

  /** Until the transaction ends nobody else records the content, or takes it away. Only within a transaction. */
  async lock(sha256: string): Promise<void> {
    await this.executor.query(`SELECT pg_advisory_xact_lock(hashtextextended('stored_content ' || $1, 0))`, [
      sha256,
    ]);
  }

  /** Those of these that a dossier has. */
  async filterOwned(hashes: readonly string[]): Promise<readonly string[]> {
    if (hashes.length === 0) return [];
    const { rows } = await this.executor.query<{ sha256: string }>(
      'SELECT DISTINCT sha256 FROM dossier_file WHERE sha256 = ANY ($1::text[])',
      [hashes],
    );
    return rows.map(({ sha256 }) => sha256);
  }
}
