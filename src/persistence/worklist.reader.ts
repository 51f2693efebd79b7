import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { SELECT_LIST_ROWS, toListItem, type DossierListItem, type ListRow } from './dossier-list-item.js';
import { existsFor, isSeatOf, type Person } from './dossier-person.store.js';
import { decodeCursor, isId, isInstantOrNull, toPage, type CursorValues, type Page } from './page-cursor.js';
import { SqlParameters } from './sql-parameters.js';

/** A state of a procedure, and the capacity in which a party may act in it. */
export interface Duty {
  readonly procedure: string;
  readonly version: number;
  /** The outermost state's name. */
  readonly state: string;
  readonly capacity: string;
}

/** What a person may act on for some parties. */
export interface Share {
  /** With every predecessor whose work they continue. */
  readonly parties: readonly PartyCode[];
  readonly duties: readonly Duty[];
}

export interface WorklistFilter extends Share {
  /** As in `Visibility`. */
  readonly person?: Person;
  /** What the person may act on besides, on behalf of others. */
  readonly substituted?: readonly Share[];
  readonly cursor?: string;
  readonly limit: number;
}

/** What a person may act on, by the due date of the nearest clock; dossiers without one come last. Throws `BadCursor`. */
export async function readWorklist(
  executor: Executor,
  filter: WorklistFilter,
): Promise<Page<DossierListItem>> {
  const { cursor, limit, person, substituted = [] } = filter;
  const after = decodeCursor(cursor, [isInstantOrNull, isId]);
  const shares = [filter, ...substituted].filter(
    ({ parties, duties }) => parties.length > 0 && duties.length > 0,
  );
  if (shares.length === 0) return { items: [], nextCursor: null };
  const parties = [...new Set(shares.flatMap((share) => share.parties))];
  const parameters = new SqlParameters();
  // No name: PostgreSQL then plans for these very values, and a commune's work is not read as a department's is.
  const { rows } = await executor.query<ListRow>(
    `WITH page AS (
       SELECT DISTINCT dossier.next_due_at, dossier.id
       FROM dossier JOIN ${takingPart(parties, person, parameters)} ON party.dossier_id = dossier.id
       WHERE dossier.status = 'active'
         AND (${shareCondition(shares, parameters)}) ${cursorCondition(after, parameters)}
       ORDER BY dossier.next_due_at, dossier.id LIMIT ${parameters.add(limit + 1)}
     )
     ${SELECT_LIST_ROWS} ORDER BY dossier.next_due_at, dossier.id`,
    parameters.values,
  );
  return toPage(rows, limit, toListItem, ({ next_due_at, id }) => [next_due_at, id]);
}

/** One share needs no word of its parties, which the query asks for already. */
function shareCondition(shares: readonly Share[], parameters: SqlParameters): string {
  const [only] = shares;
  if (only !== undefined && shares.length === 1) return dutyCondition(only.duties, parameters);
  const conditions = shares.map(
    ({ parties, duties }) =>
      `(party.party_code = ANY (${parameters.add(parties)}) AND (${dutyCondition(duties, parameters)}))`,
  );
  return conditions.join(' OR ');
}

/** By their units, and by name where they have a seat; only in dossiers that exist for them. */
function takingPart(
  parties: readonly PartyCode[],
  person: Person | undefined,
  parameters: SqlParameters,
): string {
  const byUnit = `party_code = ANY (${parameters.add(parties)})`;
  if (person === undefined) return `(SELECT * FROM dossier_party WHERE ${byUnit}) AS party`;
  return `(
    SELECT dossier_id, capacity, party_code FROM dossier_party
    WHERE ${byUnit} AND ${existsFor(person, 'dossier_party.dossier_id', parameters)}
    UNION ALL
    SELECT dossier_id, 'council', party_code FROM dossier_person AS seated WHERE ${isSeatOf(person, parameters)}
  ) AS party`;
}

function dutyCondition(duties: readonly Duty[], parameters: SqlParameters): string {
  const groups = new Map<string, { duty: Duty; states: string[] }>();
  for (const duty of duties) {
    const key = JSON.stringify([duty.capacity, duty.procedure, duty.version]);
    const group = groups.get(key) ?? { duty, states: [] };
    group.states.push(duty.state);
    groups.set(key, group);
  }
  const conditions = [...groups.values()].map(
    ({ duty, states }) => `(
      party.capacity = ${parameters.add(duty.capacity)}
      AND dossier.procedure_code = ${parameters.add(duty.procedure)}
      AND dossier.procedure_version = ${parameters.add(duty.version)}
      AND dossier.state = ANY (${parameters.add(states)})
    )`,
  );
  return conditions.join(' OR ');
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
