import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { decodeCursor, isCode, toPage, type Page } from './page-cursor.js';

/** A person by the name that an account is known by, and the one that people read. */
export interface Person {
  readonly code: string;
  readonly name: string;
}

export interface PeopleFilter {
  readonly provinces: readonly PartyCode[];
  /** Only of these parties; null for all. */
  readonly parties: readonly PartyCode[] | null;
  readonly cursor?: string;
  readonly limit: number;
}

/** Who has, or had, a role there: a journal goes on naming them. Throws `BadCursor`. */
export async function listPeople(
  executor: Executor,
  { provinces, parties, cursor, limit }: PeopleFilter,
): Promise<Page<Person>> {
  const [after = null] = decodeCursor(cursor, [isCode]) ?? [];
  const { rows } = await executor.query<Person>(
    `SELECT username AS code, display_name AS name FROM app_user
     WHERE ($3::text IS NULL OR username > $3) AND EXISTS (
       SELECT FROM role_assignment AS held WHERE held.user_id = app_user.id
         AND held.province_code = ANY ($1) AND ($2::text[] IS NULL OR held.party_code = ANY ($2))
     )
     ORDER BY username LIMIT $4`,
    [provinces, parties, after, limit + 1],
  );
  return toPage(
    rows,
    limit,
    (row) => row,
    ({ code }) => [code],
  );
}
