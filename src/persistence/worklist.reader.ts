import type { Executor } from './database.js';
import { SELECT_LIST_ROWS, toListItem, type DossierListItem, type ListRow } from './dossier-list-item.js';
import type { Person } from './dossier-person.store.js';
import { decodeCursor, isId, isInstantOrNull, toPage, type CursorValues, type Page } from './page-cursor.js';
import { SqlParameters } from './sql-parameters.js';
import { queueCondition, toWork, type QueueTerms, type Share, type WorkQueue } from './worklist-query.js';

export interface WorklistFilter extends Share {
  /** As in `Visibility`. */
  readonly person?: Person;
  /** What the person may act on besides, on behalf of others. */
  readonly substituted?: readonly Share[];
  /** A part of it alone. */
  readonly queue?: QueueTerms & { readonly name: WorkQueue };
  readonly cursor?: string;
  readonly limit: number;
}

/** What a person may act on, by the due date of the nearest clock; dossiers without one come last. Throws `BadCursor`. */
export async function readWorklist(
  executor: Executor,
  { cursor, limit, person, substituted = [], queue, ...own }: WorklistFilter,
): Promise<Page<DossierListItem>> {
  const after = decodeCursor(cursor, [isInstantOrNull, isId]);
  const parameters = new SqlParameters();
  const work = toWork([own, ...substituted], person, parameters);
  if (work === null) return { items: [], nextCursor: null };
  const inQueue = queue === undefined ? '' : `AND ${queueCondition(queue.name, queue, parameters)}`;
  // No name: PostgreSQL then plans for these very values, and a commune's work is not read as a department's is.
  const { rows } = await executor.query<ListRow>(
    `WITH page AS (
       SELECT DISTINCT dossier.next_due_at, dossier.id
       FROM ${work} ${inQueue} ${cursorCondition(after, parameters)}
       ORDER BY dossier.next_due_at, dossier.id LIMIT ${parameters.add(limit + 1)}
     )
     ${SELECT_LIST_ROWS} ORDER BY dossier.next_due_at, dossier.id`,
    parameters.values,
  );
  return toPage(rows, limit, toListItem, ({ next_due_at, id }) => [next_due_at, id]);
}

function cursorCondition(after: CursorValues | null, parameters: SqlParameters): string {
  if (after === null) return '';
  const [dueAt, id] = after;
  const isLaterId = `dossier.id > ${parameters.add(id)}::bigint`;
  if (dueAt === null) return `AND dossier.next_due_at IS NULL AND ${isLaterId}`;
  const due = `${parameters.add(dueAt)}::timestamptz`;
  return `AND (
    dossier.next_due_at > ${due} OR (dossier.next_due_at = ${due} AND ${isLaterId}) OR dossier.next_due_at IS NULL
  )`;
}
