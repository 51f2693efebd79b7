import type { Executor } from './database.js';
import { SELECT_LIST_ROWS, toListItem, type DossierListItem, type ListRow } from './dossier-list-item.js';
import { matchingIds, type DossierConditions } from './dossier-query.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { SqlParameters } from './sql-parameters.js';

export type { DossierListItem, NearestClock } from './dossier-list-item.js';
export type { ClockFilter, Visibility } from './dossier-query.js';

export interface DossierFilter extends DossierConditions {
  readonly cursor?: string;
  readonly limit: number;
}

/** The newest first. Throws `BadCursor`. */
export async function listDossiers(
  executor: Executor,
  { cursor, limit, ...filter }: DossierFilter,
): Promise<Page<DossierListItem>> {
  const after = decodeCursor(cursor, [isId])?.[0] ?? null;
  const parameters = new SqlParameters();
  const matching = await matchingIds(executor, filter, parameters, { after, limit });
  if (matching === null) return { items: [], nextCursor: null };
  // No name: PostgreSQL then plans for these very values, and a commune's list is not read as a department's is.
  const { rows } = await executor.query<ListRow>(
    `WITH page AS (
       SELECT DISTINCT id FROM (${matching.sql}) AS visible ${matching.order}
     )
     ${SELECT_LIST_ROWS} ORDER BY dossier.id DESC`,
    parameters.values,
  );
  return toPage(rows, limit, toListItem, ({ id }) => [id]);
}
