import type { RecordedDocument } from '../../workflows/vocabulary/facts.js';
import type { Executor } from './database.js';
import { existsFor, isSeatOf } from './dossier-person.store.js';
import type { Visibility } from './dossier-list.reader.js';
import { decodeCursor, isId, toPage, type CursorValues, type Page } from './page-cursor.js';
import { findHits, type Hits } from './search-hits.js';
import { toWordQuery } from './search-words.js';
import { SqlParameters } from './sql-parameters.js';

/** A document as it was recorded, and where. */
export interface DocumentListItem extends RecordedDocument {
  /** The dossier's code. */
  readonly dossier: string;
  readonly dossierTitle: string;
}

export interface DocumentFilter {
  /** Who may see a dossier may see its documents. */
  readonly visibility: Visibility;
  /** Words of the number or the abstract, with or without accents, each from its beginning. */
  readonly q?: string;
  /** The whole number as it was recorded, e.g. `831/TB-UBND`; several agencies may have given it. */
  readonly number?: string;
  /** The dossier's code. */
  readonly dossier?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The newest dossier first, and of each dossier the document recorded last. Throws `BadCursor`. */
export async function listDocuments(
  executor: Executor,
  filter: DocumentFilter,
): Promise<Page<DocumentListItem>> {
  const after = decodeCursor(filter.cursor, [isId, isId]);
  const typed = filter.q?.trim() ?? '';
  const hits = typed === '' ? null : await findHits(executor, 'document_record', typed);
  const parameters = new SqlParameters();
  const search = toSearch(filter, after, hits, parameters);
  const branches = toBranches(filter.visibility, search, parameters);
  const canMatch = branches.length > 0 && !(hits !== null && 'ids' in hits && hits.ids.length === 0);
  if (!canMatch) return { items: [], nextCursor: null };
  // No name: PostgreSQL then plans for these very values, and a commune's list is not read as a department's is.
  const { rows } = await executor.query<DocumentRow>(
    `WITH page AS (
       SELECT DISTINCT dossier_id, sequence FROM (${branches.join(' UNION ALL ')}) AS visible ${search.order}
     )
     SELECT dossier_id AS id, dossier.code AS dossier, dossier.title AS "dossierTitle", sequence,
       document.number, document.date, document.issuer, document.abstract,
       document.file_hash AS "fileHash", document.state
     FROM page JOIN document_record AS document USING (dossier_id, sequence)
     JOIN dossier ON dossier.id = dossier_id
     ORDER BY dossier_id DESC, sequence DESC`,
    parameters.values,
  );
  return toPage(rows, filter.limit, toListItem, ({ id, sequence }) => [id, String(sequence)]);
}

/** What every branch asks of `document`. */
interface Search {
  readonly conditions: string;
  /** What the cursor asks of a dossier's id. */
  readonly isBeyond: (id: string) => string;
  readonly order: string;
}

/** The dossiers that `listDossiers` shows, with the same query for each party and province. */
function toBranches(
  { parties, provinces, person }: Visibility,
  search: Search,
  parameters: SqlParameters,
): readonly string[] {
  const hides = person === undefined ? '' : `AND ${existsFor(person, 'document.dossier_id', parameters)}`;
  const toBranch = (id: string, table: string, isVisible: string): string => `(
    SELECT DISTINCT document.dossier_id, document.sequence
    FROM ${table} AS visible JOIN document_record AS document ON document.dossier_id = ${id}
    WHERE ${isVisible} ${hides} ${search.isBeyond(id)} ${search.conditions} ${search.order}
  )`;
  return [
    ...parties.map((party) =>
      toBranch('visible.dossier_id', 'dossier_party', `visible.party_code = ${parameters.add(party)}`),
    ),
    ...provinces.map((province) =>
      toBranch('visible.id', 'dossier', `visible.province_code = ${parameters.add(province)}`),
    ),
    ...(person === undefined || person.seats.length === 0
      ? []
      : [
          toBranch(
            'visible.dossier_id',
            '(SELECT * FROM dossier_person AS seated WHERE ' + isSeatOf(person, parameters) + ')',
            'true',
          ),
        ]),
  ];
}

function toSearch(
  { number, dossier, q = '', limit }: DocumentFilter,
  after: CursorValues | null,
  hits: Hits | null,
  parameters: SqlParameters,
): Search {
  const last = after?.map((value) => `${parameters.add(value)}::bigint`) ?? null;
  const conditions: string[] = [];
  if (last !== null) conditions.push(`AND (document.dossier_id, document.sequence) < (${last.join(', ')})`);
  if (number !== undefined) conditions.push(`AND document.number = ${parameters.add(number.trim())}`);
  if (dossier !== undefined) {
    const id = `(SELECT id FROM dossier WHERE code = ${parameters.add(dossier)})`;
    conditions.push(`AND document.dossier_id = ${id}`);
  }
  if (hits !== null) conditions.push(...toWordConditions(q, hits, parameters));
  return {
    conditions: conditions.join(' '),
    isBeyond: (id) => (last === null ? '' : `AND ${id} <= ${last[0]}`),
    order: `ORDER BY dossier_id DESC, sequence DESC LIMIT ${parameters.add(limit + 1)}`,
  };
}

/**
 * Of few dossiers, their documents. Of many, the list is walked until a page is full: PostgreSQL takes
 * every word's beginning for rare, and would fetch and sort each document that has it. It does not see
 * that an index could answer `IS TRUE`.
 */
function toWordConditions(q: string, hits: Hits, parameters: SqlParameters): readonly string[] {
  const hasWords = `document.words @@ ${parameters.add(toWordQuery(q))}::tsquery`;
  return 'ids' in hits
    ? [`AND ${hasWords}`, `AND document.dossier_id = ANY (${parameters.add(hits.ids)}::bigint[])`]
    : [`AND (${hasWords}) IS TRUE`];
}

interface DocumentRow extends DocumentListItem {
  /** The dossier's. */
  readonly id: string;
}

function toListItem(row: DocumentRow): DocumentListItem {
  return {
    dossier: row.dossier,
    dossierTitle: row.dossierTitle,
    sequence: row.sequence,
    number: row.number,
    date: row.date,
    issuer: row.issuer,
    abstract: row.abstract,
    fileHash: row.fileHash,
    state: row.state,
  };
}
