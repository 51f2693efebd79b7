import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { describeTable, moment, numbered, references, text } from './schema.js';

export interface NewSavedView {
  /** The user name of whoever saved it. */
  readonly username: string;
  /** The unit whose people have it too; `null` when it is its owner's alone. */
  readonly unit: PartyCode | null;
  readonly name: string;
  /** Path and search of the list. */
  readonly address: string;
  readonly savedAt: Instant;
}

export interface StoredSavedView extends NewSavedView {
  readonly id: string;
}

export const SavedViewEntity = describeTable({
  name: 'saved_view',
  columns: {
    id: numbered('saved_view_pkey'),
    username: text,
    // Empty for nobody: a key tells no two NULLs apart.
    party_code: text,
    name: text,
    address: text,
    saved_at: moment,
  },
  uniques: [{ name: 'saved_view_username_party_code_name_key', columns: ['username', 'party_code', 'name'] }],
  indices: [{ name: 'saved_view_party_code_idx', columns: ['party_code'] }],
  foreignKeys: [references('saved_view_username_fkey', 'username', 'app_user', 'username')],
});

const SELECT_VIEW = `saved_view.id, saved_view.username, nullif(saved_view.party_code, '') AS unit,
  saved_view.name, saved_view.address, saved_view.saved_at AS "savedAt"`;

export interface SavedViewFilter {
  readonly username: string;
  readonly units: readonly PartyCode[];
  readonly cursor?: string;
  readonly limit: number;
}

export class SavedViewStore {
  constructor(private readonly executor: Executor) {}

  /** A person's own, and those shared with their units, in the order they were first saved. Throws `BadCursor`. */
  async list({ username, units, cursor, limit }: SavedViewFilter): Promise<Page<StoredSavedView>> {
    const after = decodeCursor(cursor, [isId])?.[0] ?? null;
    const { rows } = await this.executor.query<StoredSavedView>({
      name: 'saved-view-list',
      text: `SELECT ${SELECT_VIEW} FROM saved_view
             WHERE (username = $1 OR party_code = ANY ($2)) AND ($3::bigint IS NULL OR id > $3)
             ORDER BY id LIMIT $4`,
      values: [username, units, after, limit + 1],
    });
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ id }) => [id],
    );
  }

  /** A view of the same person, unit and name gives way. */
  async save({ username, unit, name, address, savedAt }: NewSavedView): Promise<StoredSavedView> {
    const { rows } = await this.executor.query<StoredSavedView>(
      `INSERT INTO saved_view (username, party_code, name, address, saved_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT (username, party_code, name) DO UPDATE SET address = excluded.address, saved_at = excluded.saved_at
       RETURNING ${SELECT_VIEW}`,
      [username, unit ?? '', name, address, savedAt],
    );
    const [row] = rows;
    if (row === undefined) throw new TypeError('Expected the saved view to be there.');
    return row;
  }

  async find(id: string): Promise<StoredSavedView | null> {
    const { rows } = await this.executor.query<StoredSavedView>(
      `SELECT ${SELECT_VIEW} FROM saved_view WHERE id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  async delete(id: string): Promise<void> {
    await this.executor.query('DELETE FROM saved_view WHERE id = $1', [id]);
  }
}
