import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { SELECT_LIST_ROWS, toListItem, type DossierListItem, type ListRow } from './dossier-list-item.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { toWordQuery } from './search-words.js';
import { SqlParameters } from './sql-parameters.js';

export type { DossierListItem, NearestClock } from './dossier-list-item.js';

/** Whose dossiers may be seen: those that one of the parties takes part in, and all of some provinces. */
export interface Visibility {
  readonly parties: readonly PartyCode[];
  readonly provinces: readonly PartyCode[];
}

/**
 * By the dossier's nearest clock: past its due date, due by `dueSoonBefore`, or running at all;
 * `paused` when any of its clocks is.
 */
export type ClockFilter = 'overdue' | 'due-soon' | 'running' | 'paused';

export interface DossierFilter {
  readonly visibility: Visibility;
  readonly procedure?: string;
  /** The outermost state's name. */
  readonly state?: string;
  /** A party of the dossier, in any capacity. */
  readonly unit?: PartyCode;
  readonly cluster?: string;
  readonly clock?: ClockFilter;
  /** Needed with `due-soon`. */
  readonly dueSoonBefore?: Instant;
  readonly now: Instant;
  /** Words of the code, the title or the cluster, with or without accents, each from its beginning. */
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** The newest first. Throws `BadCursor`. */
export async function listDossiers(
  executor: Executor,
  filter: DossierFilter,
): Promise<Page<DossierListItem>> {
  const parameters = new SqlParameters();
  const search = toSearch(filter, parameters);
  const branches = search === null ? [] : toBranches(filter, search, parameters);
  if (branches.length === 0) return { items: [], nextCursor: null };
  // No name: PostgreSQL then plans for these very values, and a commune's list is not read as a department's is.
  const { rows } = await executor.query<ListRow>(
    `WITH page AS (
       SELECT DISTINCT id FROM (${branches.join(' UNION ALL ')}) AS visible ORDER BY id DESC LIMIT ${filter.limit + 1}
     )
     ${SELECT_LIST_ROWS} ORDER BY dossier.id DESC`,
    parameters.values,
  );
  return toPage(rows, filter.limit, toListItem, ({ id }) => [id]);
}

interface Search {
  readonly joins: string;
  readonly conditions: string;
  /** What the cursor asks of an id. */
  readonly isBeyond: (id: string) => string;
}

/**
 * One query for each party and province, each of them read in order and cut off at the page: merged
 * they are still short. One query over all of them would be sorted as a whole first.
 */
function toBranches(
  { visibility, limit }: DossierFilter,
  { joins, conditions, isBeyond }: Search,
  parameters: SqlParameters,
): readonly string[] {
  const order = `ORDER BY id DESC LIMIT ${limit + 1}`;
  return [
    ...visibility.parties.map(
      (party) => `(
        SELECT DISTINCT visible.dossier_id AS id
        FROM dossier_party AS visible JOIN dossier ON dossier.id = visible.dossier_id ${joins}
        WHERE visible.party_code = ${parameters.add(party)} ${isBeyond('visible.dossier_id')} ${conditions} ${order}
      )`,
    ),
    ...visibility.provinces.map(
      (province) => `(
        SELECT DISTINCT dossier.id FROM dossier ${joins}
        WHERE dossier.province_code = ${parameters.add(province)} ${isBeyond('dossier.id')} ${conditions} ${order}
      )`,
    ),
  ];
}

/** What every branch asks; nothing when the search cannot match any dossier. */
function toSearch(filter: DossierFilter, parameters: SqlParameters): Search | null {
  const { procedure, state, cluster, unit, clock } = filter;
  const joins: string[] = [];
  const conditions: string[] = [];
  const after = decodeCursor(filter.cursor, [isId]);
  const last = after === null ? null : parameters.add(after[0]);
  if (procedure !== undefined) conditions.push(`dossier.procedure_code = ${parameters.add(procedure)}`);
  if (state !== undefined) conditions.push(`dossier.state = ${parameters.add(state)}`);
  if (cluster !== undefined) conditions.push(`dossier.cluster_code = ${parameters.add(cluster)}`);
  if (clock !== undefined) conditions.push(clockCondition(clock, filter, parameters));
  if (unit !== undefined) {
    joins.push('JOIN dossier_party AS involved ON involved.dossier_id = dossier.id');
    conditions.push(`involved.party_code = ${parameters.add(unit)}`);
  }
  const typed = filter.q?.trim() ?? '';
  if (typed !== '') {
    const words = toWordQuery(typed);
    if (words === null) return null;
    joins.push('JOIN dossier_search ON dossier_search.dossier_id = dossier.id');
    conditions.push(`dossier_search.words @@ ${parameters.add(words)}::tsquery`);
  }
  return {
    joins: joins.join(' '),
    conditions: conditions.map((each) => `AND ${each}`).join(' '),
    isBeyond: (id) => (last === null ? '' : `AND ${id} < ${last}::bigint`),
  };
}

function clockCondition(
  clock: ClockFilter,
  { now, dueSoonBefore }: DossierFilter,
  parameters: SqlParameters,
): string {
  const isActive = `dossier.status = 'active'`;
  switch (clock) {
    case 'overdue':
      return `${isActive} AND dossier.next_due_at <= ${parameters.add(now)}::timestamptz`;
    case 'due-soon': {
      const from = parameters.add(now);
      const until = parameters.add(dueSoonBefore ?? now);
      return `${isActive} AND dossier.next_due_at > ${from}::timestamptz AND dossier.next_due_at <= ${until}::timestamptz`;
    }
    case 'running':
      return `${isActive} AND dossier.next_due_at IS NOT NULL`;
    case 'paused':
      return `EXISTS (SELECT FROM clock WHERE clock.dossier_id = dossier.id AND clock.status = 'paused')`;
  }
}
