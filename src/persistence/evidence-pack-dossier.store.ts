import type { Executor } from './database.js';
import type { PackedFile } from './evidence-pack.store.js';
import { bigint, describeTable, integer, nullable, primary, references, text } from './schema.js';

export const EvidencePackDossierEntity = describeTable({
  name: 'evidence_pack_dossier',
  columns: {
    pack_id: primary(bigint, 'evidence_pack_dossier_pkey'),
    position: primary(integer, 'evidence_pack_dossier_pkey'),
    dossier_id: bigint,
    state: text,
    sha256: nullable(text),
    size: nullable(bigint),
    last_entry: nullable(text),
  },
  uniques: [{ name: 'evidence_pack_dossier_pack_id_dossier_id_key', columns: ['pack_id', 'dossier_id'] }],
  checks: [
    {
      name: 'evidence_pack_dossier_state_check',
      expression: `state IN ('waiting', 'written', 'withheld', 'failed')`,
    },
  ],
  foreignKeys: [
    references('evidence_pack_dossier_pack_id_fkey', 'pack_id', 'evidence_pack', 'id'),
    references('evidence_pack_dossier_dossier_id_fkey', 'dossier_id', 'dossier', 'id'),
  ],
});

export interface WrittenDossier extends PackedFile {
  readonly dossier: string;
  /** The hash of its last journal entry then. */
  readonly lastEntry: string | null;
}

/** The dossiers of packs, each with what became of it. */
export class EvidencePackDossierStore {
  constructor(private readonly executor: Executor) {}

  /** The first dossier that is not yet done. */
  async findWaiting(id: string): Promise<{ readonly position: number; readonly dossier: string } | null> {
    const { rows } = await this.executor.query<{ position: number; dossier: string }>(
      `SELECT part.position, dossier.code AS dossier
       FROM evidence_pack_dossier AS part JOIN dossier ON dossier.id = part.dossier_id
       WHERE part.pack_id = $1 AND part.state = 'waiting' ORDER BY part.position LIMIT 1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async setWritten(
    id: string,
    position: number,
    { sha256, size, lastEntry }: Omit<WrittenDossier, 'dossier'>,
  ) {
    await this.executor.query(
      `UPDATE evidence_pack_dossier SET state = 'written', sha256 = $3, size = $4, last_entry = $5
       WHERE pack_id = $1 AND position = $2`,
      [id, position, sha256, size, lastEntry],
    );
  }

  async setLeftOut(id: string, position: number, state: 'withheld' | 'failed'): Promise<void> {
    await this.executor.query(
      `UPDATE evidence_pack_dossier SET state = $3 WHERE pack_id = $1 AND position = $2`,
      [id, position, state],
    );
  }

  /** Lets dossiers be written anew whose file turned out not to be there. */
  async setWaiting(id: string, sha256: string): Promise<void> {
    await this.executor.query(
      `UPDATE evidence_pack_dossier SET state = 'waiting', sha256 = NULL, size = NULL, last_entry = NULL
       WHERE pack_id = $1 AND sha256 = $2`,
      [id, sha256],
    );
  }

  /** What has been written, in its order. */
  async readWritten(id: string): Promise<readonly WrittenDossier[]> {
    const { rows } = await this.executor.query<WrittenDossier>(
      `SELECT dossier.code AS dossier, part.sha256, part.size::float8 AS size, part.last_entry AS "lastEntry"
       FROM evidence_pack_dossier AS part JOIN dossier ON dossier.id = part.dossier_id
       WHERE part.pack_id = $1 AND part.state = 'written' ORDER BY part.position`,
      [id],
    );
    return rows;
  }

  /** Codes of the dossiers that could not be written, in their order. */
  async readFailed(id: string): Promise<readonly string[]> {
    const { rows } = await this.executor.query<{ dossier: string }>(
      `SELECT dossier.code AS dossier
       FROM evidence_pack_dossier AS part JOIN dossier ON dossier.id = part.dossier_id
       WHERE part.pack_id = $1 AND part.state = 'failed' ORDER BY part.position`,
      [id],
    );
    return rows.map(({ dossier }) => dossier);
  }

  /** Whether the person was recused from a dossier that the pack holds, or from one that such a dossier opened. */
  async holdsHidden(id: string, username: string): Promise<boolean> {
    const { rowCount } = await this.executor.query(
      `SELECT FROM evidence_pack_dossier AS part
       JOIN dossier_person AS recused ON recused.dossier_id = part.dossier_id OR recused.dossier_id IN (
         SELECT opened_id FROM dossier_link WHERE opener_id = part.dossier_id
       )
       WHERE part.pack_id = $1 AND part.state = 'written' AND recused.is_recused AND recused.username = $2 LIMIT 1`,
      [id, username],
    );
    return rowCount === 1;
  }
}
