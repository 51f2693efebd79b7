import { bigint, describeTable, primary, references, words } from './schema.js';
import type { Executor } from './database.js';
import { toWordQuery, toWords } from './search-words.js';
import type { SqlParameters } from './sql-parameters.js';

/**
 * The words that a dossier is found by. Apart from the dossier, because an index of words is slow to
 * write and a dossier changes far oftener than its words.
 */
export const DossierSearchEntity = describeTable({
  name: 'dossier_search',
  columns: { dossier_id: primary(bigint, 'dossier_search_pkey'), words },
  // TypeORM cannot say GIN; the schema golden holds it.
  indices: [{ name: 'dossier_search_words_idx', columns: ['words'], synchronize: false }],
  foreignKeys: [references('dossier_search_dossier_id_fkey', 'dossier_id', 'dossier', 'id')],
});

/** Part of a commit. Words that stay the same are not written again. */
export function writeWords(text: string, parameters: SqlParameters): string {
  return `
  searchable AS (
    INSERT INTO dossier_search (dossier_id, words)
    SELECT written.id, array_to_tsvector(${parameters.add(toWords(text))}::text[]) FROM written
    ON CONFLICT (dossier_id) DO UPDATE SET words = excluded.words WHERE dossier_search.words <> excluded.words
  )`;
}

/** What a search found: the dossiers by name while they are few, or else only the query that finds them. */
export type Hits = { readonly ids: readonly string[] } | { readonly words: string };

const FEW = 1000;

/**
 * Looks for words. PostgreSQL cannot tell a word that hardly any dossier has from one that a
 * thousandth of them have, and would walk a list of a million in search of a single code.
 */
export async function findHits(executor: Executor, typed: string): Promise<Hits> {
  const words = toWordQuery(typed);
  if (words === null) return { ids: [] };
  const { rows } = await executor.query<{ dossier_id: string }>(
    `SELECT dossier_id FROM dossier_search WHERE words @@ $1::tsquery LIMIT ${FEW + 1}`,
    [words],
  );
  return rows.length > FEW ? { words } : { ids: rows.map(({ dossier_id }) => dossier_id) };
}
