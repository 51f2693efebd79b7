import type { Dossier } from '../engine/dossier.js';
import type { Executor } from './database.js';
import type { DossierFilter } from './dossier-list.reader.js';
import { matchingIds } from './dossier-query.js';
import { SELECT_DOSSIER, toDossier, type DossierRow } from './dossier-row.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { SqlParameters } from './sql-parameters.js';

/** A dossier with its facts and clocks, and its title as the lists show it. */
export interface WholeDossier {
  readonly dossier: Dossier;
  readonly title: string;
}

/** What `listDossiers` lists, each dossier whole. Throws `BadCursor`. */
export async function listWholeDossiers(
  executor: Executor,
  { cursor, limit, ...filter }: DossierFilter,
): Promise<Page<WholeDossier>> {
  const after = decodeCursor(cursor, [isId])?.[0] ?? null;
  const parameters = new SqlParameters();
  const matching = await matchingIds(executor, filter, parameters, { after, limit });
  if (matching === null) return { items: [], nextCursor: null };
  const { rows } = await executor.query<DossierRow & { title: string }>(
    `SELECT ${SELECT_DOSSIER}, dossier.title
     FROM (SELECT DISTINCT id FROM (${matching.sql}) AS visible ${matching.order}) AS page
     JOIN dossier ON dossier.id = page.id ORDER BY dossier.id DESC`,
    parameters.values,
  );
  return toPage(
    rows,
    limit,
    (row) => ({ dossier: toDossier(row), title: row.title }),
    ({ id }) => [id],
  );
}
