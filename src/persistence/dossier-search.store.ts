import { bigint, describeTable, primary, references, words } from './schema.js';

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

/** Part of a lodgement: `parameter` holds the words as an array. */
export function insertWords(parameter: string): string {
  return `
  searchable AS (
    INSERT INTO dossier_search (dossier_id, words)
    SELECT written.id, array_to_tsvector(${parameter}::text[]) FROM written
  )`;
}

/** Part of a commit: writes only when the words have changed. */
export function updateWords(parameter: string): string {
  return `
  searchable AS (
    UPDATE dossier_search SET words = array_to_tsvector(${parameter}::text[])
    FROM written
    WHERE dossier_id = written.id AND words <> array_to_tsvector(${parameter}::text[])
  )`;
}
