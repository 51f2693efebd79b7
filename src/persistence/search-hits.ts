import type { Executor } from './database.js';
import { toWordQuery } from './search-words.js';

/** What a search found: the dossiers by name while they are few, or else only the query that finds them. */
export type Hits = { readonly ids: readonly string[] } | { readonly words: string };

const FEW = 1000;

/**
 * Looks for words. PostgreSQL cannot tell a word that hardly any dossier has from one that a
 * thousandth of them have, and would walk a list of a million in search of a single code.
 */
export async function findHits(
  executor: Executor,
  table: 'dossier_search' | 'document_record',
  typed: string,
): Promise<Hits> {
  const words = toWordQuery(typed);
  if (words === null) return { ids: [] };
  const { rows } = await executor.query<{ dossier_id: string }>(
    `SELECT dossier_id FROM ${table} WHERE words @@ $1::tsquery LIMIT ${FEW + 1}`,
    [words],
  );
  return rows.length > FEW ? { words } : { ids: rows.map(({ dossier_id }) => dossier_id) };
}
