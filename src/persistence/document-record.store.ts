import type { Facts, RecordedDocument } from '../../workflows/vocabulary/facts.js';
import type { JournalEntry } from '../engine/journal-entry.js';
import { bigint, day, describeTable, integer, nullable, primary, text, words } from './schema.js';
import { toWords } from './search-words.js';
import type { SqlParameters } from './sql-parameters.js';

/**
 * Which documents were recorded in which dossier: an index of `facts.documents`, at most one for each
 * journal entry. It holds what was recorded; a correction is a later entry and changes no row here.
 */
export const DocumentRecordEntity = describeTable({
  name: 'document_record',
  columns: {
    dossier_id: primary(bigint, 'document_record_pkey'),
    sequence: primary(integer, 'document_record_pkey'),
    number: text,
    date: day,
    issuer: text,
    abstract: text,
    file_hash: nullable(text),
    state: text,
    words,
  },
  indices: [
    { name: 'document_record_number_idx', columns: ['number', 'dossier_id', 'sequence'] },
    // TypeORM cannot say GIN; the schema golden holds it.
    { name: 'document_record_words_idx', columns: ['words'], synchronize: false },
  ],
  foreignKeys: [
    {
      name: 'document_record_journal_entry_fkey',
      columnNames: ['dossier_id', 'sequence'],
      target: 'journal_entry',
      referencedColumnNames: ['dossier_id', 'sequence'],
    },
  ],
});

/** The documents that these entries recorded; those of earlier entries have their rows already. */
export function recordedBy(
  entries: readonly Pick<JournalEntry, 'sequence'>[],
  { documents }: Pick<Facts, 'documents'>,
): readonly RecordedDocument[] {
  return documents.filter((document) => entries.some(({ sequence }) => sequence === document.sequence));
}

/** Part of a commit. */
export function insertDocuments(documents: readonly RecordedDocument[], parameters: SqlParameters): string {
  const rows = documents.map((document) => ({
    ...document,
    words: toWords(document.number, document.abstract),
  }));
  return `
  documented AS (
    INSERT INTO document_record (dossier_id, sequence, number, date, issuer, abstract, file_hash, state, words)
    SELECT written.id, document.sequence, document.number, document.date, document.issuer, document.abstract,
      document."fileHash", document.state, array_to_tsvector(document.words)
    FROM written, json_to_recordset(${parameters.add(JSON.stringify(rows))}::json) AS document (
      sequence integer, number text, date date, issuer text, abstract text, "fileHash" text, state text, words text[]
    )
  )`;
}
