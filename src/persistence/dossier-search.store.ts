import { bigint, describeTable, primary, references, words } from './schema.js';
import { toWords } from './search-words.js';
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
