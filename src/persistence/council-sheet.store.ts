import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { bigint, describeTable, integer, moment, nullable, primary, references, text } from './schema.js';

/*
 * Row-level security decides which rows there are: a transaction says for whom it works (`actFor`), and
 * outside of one there are none. Nothing here filters by author for secrecy's sake.
 */

export const CouncilSheetEntity = describeTable({
  name: 'council_sheet',
  columns: {
    dossier_id: primary(bigint, 'council_sheet_pkey'),
    author: primary(text, 'council_sheet_pkey'),
    round: primary(integer, 'council_sheet_pkey'),
    province_code: text,
    content: text,
    hash: nullable(text),
    saved_at: moment,
    revision: integer,
  },
  uniques: [{ name: 'council_sheet_hash_key', columns: ['dossier_id', 'author', 'round', 'hash'] }],
  checks: [
    {
      name: 'council_sheet_hash_check',
      expression: `hash IS NULL OR hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')`,
    },
  ],
  foreignKeys: [
    references('council_sheet_dossier_id_fkey', 'dossier_id', 'dossier', 'id'),
    references('council_sheet_author_fkey', 'author', 'app_user', 'username'),
    references('council_sheet_province_code_fkey', 'province_code', 'unit', 'code'),
  ],
});

/** The hash of each submitted sheet; follows the sheet when somebody changes it. */
export const CouncilSealEntity = describeTable({
  name: 'council_seal',
  columns: {
    dossier_id: primary(bigint, 'council_seal_pkey'),
    author: primary(text, 'council_seal_pkey'),
    round: primary(integer, 'council_seal_pkey'),
    hash: text,
  },
  foreignKeys: [
    {
      name: 'council_seal_council_sheet_fkey',
      columnNames: ['dossier_id', 'author', 'round', 'hash'],
      target: 'council_sheet',
      referencedColumnNames: ['dossier_id', 'author', 'round', 'hash'],
      onDelete: 'CASCADE',
      onUpdate: 'CASCADE',
    },
  ],
});

export interface StoredSheet {
  readonly author: string;
  /** 1, and one more each time the Chair let the author in again. */
  readonly round: number;
  /** JSON; of a submitted sheet the very text that was hashed. */
  readonly content: string;
  /** Null while it is a draft. */
  readonly hash: string | null;
  readonly savedAt: Instant;
  /** How often the author has saved, over all rounds. */
  readonly revision: number;
}

export interface SheetKey {
  readonly dossierId: string;
  readonly author: string;
  readonly round: number;
}

const SELECT_SHEET = `author, round, content, hash, saved_at AS "savedAt", revision`;

/** Says for whom the rest of the transaction works. `user` may be nobody. */
export async function actFor(
  executor: Executor,
  { user, province }: { readonly user: string | null; readonly province: PartyCode },
): Promise<void> {
  await executor.query(`SELECT set_config('app.user', $1, true), set_config('app.province', $2, true)`, [
    user ?? '',
    province,
  ]);
}

/** Only within a transaction that has said for whom it works. */
export class CouncilSheetStore {
  constructor(private readonly executor: Executor) {}

  /**
   * Makes whoever would save or submit the author's sheet wait for the end of this transaction. A lock
   * on rows would not do: of the first draft there is none yet.
   */
  async lock(dossierId: string, author: string): Promise<void> {
    await this.executor.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [
      `council_sheet ${dossierId} ${author}`,
    ]);
  }

  /** The author's sheet of the latest round. */
  async findLatest(dossierId: string, author: string): Promise<StoredSheet | null> {
    const { rows } = await this.executor.query<StoredSheet>(
      `SELECT ${SELECT_SHEET} FROM council_sheet
       WHERE dossier_id = $1 AND author = $2 ORDER BY round DESC LIMIT 1`,
      [dossierId, author],
    );
    return rows[0] ?? null;
  }

  async saveDraft(
    { dossierId, author, round }: SheetKey,
    draft: Pick<StoredSheet, 'content' | 'savedAt' | 'revision'> & { readonly province: PartyCode },
  ): Promise<void> {
    await this.executor.query(
      `INSERT INTO council_sheet (dossier_id, author, round, province_code, content, saved_at, revision)
       VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT (dossier_id, author, round)
       DO UPDATE SET content = excluded.content, saved_at = excluded.saved_at, revision = excluded.revision`,
      [dossierId, author, round, draft.province, draft.content, draft.savedAt, draft.revision],
    );
  }

  /** Turns a draft into what was submitted; nothing can change it after that. */
  async submit({ dossierId, author, round }: SheetKey, content: string, hash: string): Promise<void> {
    const { rowCount } = await this.executor.query(
      `WITH submitted AS (
         UPDATE council_sheet SET content = $5, hash = $4
         WHERE dossier_id = $1 AND author = $2 AND round = $3 AND hash IS NULL
         RETURNING dossier_id, author, round, hash
       )
       INSERT INTO council_seal (dossier_id, author, round, hash) SELECT * FROM submitted`,
      [dossierId, author, round, hash, content],
    );
    if (rowCount !== 1) throw new Error('Expected a draft of the author to submit.');
  }

  /** Every submitted sheet of a council; before the scoring was closed, those of the person alone. */
  async readSubmitted(dossierId: string): Promise<readonly StoredSheet[]> {
    const { rows } = await this.executor.query<StoredSheet>(
      `SELECT ${SELECT_SHEET} FROM council_sheet
       WHERE dossier_id = $1 AND hash IS NOT NULL ORDER BY author, round`,
      [dossierId],
    );
    return rows;
  }

  /** Whether the person for whom the transaction works has submitted a sheet with this hash. */
  async hasOwn(hash: string, province: PartyCode): Promise<boolean> {
    const { rows } = await this.executor.query<{ exists: boolean }>(
      `SELECT EXISTS (
         SELECT FROM council_sheet
         WHERE hash = $1 AND province_code = $2 AND author = current_setting('app.user', true)
       )`,
      [hash, province],
    );
    return rows[0]?.exists ?? false;
  }
}
