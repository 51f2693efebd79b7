import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { SELECT_SUBSTITUTION, type StoredSubstitution } from './substitution.store.js';

export interface SubstitutionFilter {
  /** Those in which this person is absent or stands in. */
  readonly user: string | null;
  /** And those of these parties. */
  readonly parties: readonly PartyCode[];
  /** And those of these provinces. */
  readonly provinces: readonly PartyCode[];
  readonly cursor?: string;
  readonly limit: number;
}

/** The newest first, revoked and past ones among them. Throws `BadCursor`. */
export async function listSubstitutions(
  executor: Executor,
  { user, parties, provinces, cursor, limit }: SubstitutionFilter,
): Promise<Page<StoredSubstitution>> {
  const after = decodeCursor(cursor, [isId])?.[0] ?? null;
  const { rows } = await executor.query<StoredSubstitution>({
    name: 'substitution-list',
    text: `SELECT ${SELECT_SUBSTITUTION} FROM substitution
           WHERE (absent = $1 OR substitute = $1 OR party_code = ANY ($2) OR province_code = ANY ($3))
             AND ($4::bigint IS NULL OR id < $4)
           ORDER BY id DESC LIMIT $5`,
    values: [user, parties, provinces, after, limit + 1],
  });
  return toPage(
    rows,
    limit,
    (row) => row,
    ({ id }) => [id],
  );
}
