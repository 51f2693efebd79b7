import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Scope } from '../engine/command.js';
import type { Executor } from './database.js';
import { SELECT_LIST_ROWS, toListItem, type DossierListItem, type ListRow } from './dossier-list-item.js';
import { existsFor, isSeatOf, type Person } from './dossier-person.store.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { findHits, type Hits } from './search-hits.js';
import { SqlParameters } from './sql-parameters.js';

export type { DossierListItem, NearestClock } from './dossier-list-item.js';

/** Whose dossiers may be seen: those that one of the parties takes part in, and all of some provinces. */
export interface Visibility {
  readonly parties: readonly PartyCode[];
  readonly provinces: readonly PartyCode[];
  /** Parties of which only some steps may be seen, by a substitution. */
  readonly scoped?: readonly { readonly party: PartyCode; readonly scope: Scope }[];
  /** Only of people who may have a seat somewhere, or be recused: those of others need not be asked for. */
  readonly person?: Person;
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
  const after = decodeCursor(filter.cursor, [isId])?.[0] ?? null;
  const typed = filter.q?.trim() ?? '';
  const hits = typed === '' ? null : await findHits(executor, 'dossier_search', typed);
  const parameters = new SqlParameters();
  const search = toSearch(filter, after, hits, parameters);
  const branches = toBranches(filter.visibility, search, parameters);
  const canMatch = branches.length > 0 && !(hits !== null && 'ids' in hits && hits.ids.length === 0);
  if (!canMatch) return { items: [], nextCursor: null };
  // No name: PostgreSQL then plans for these very values, and a commune's list is not read as a department's is.
  const { rows } = await executor.query<ListRow>(
    `WITH page AS (
       SELECT DISTINCT id FROM (${branches.join(' UNION ALL ')}) AS visible ${search.order}
     )
     ${SELECT_LIST_ROWS} ORDER BY dossier.id DESC`,
    parameters.values,
  );
  return toPage(rows, filter.limit, toListItem, ({ id }) => [id]);
}

/** What every branch asks, of `dossier` and of the tables that it joins. */
interface Search {
  readonly joins: string;
  readonly conditions: string;
  /** What the cursor asks of an id. */
  readonly isBeyond: (id: string) => string;
  readonly order: string;
}

/**
 * One query for each party and province, each of them read in order and cut off at the page: merged
 * they are still short. One query over all of them would be sorted as a whole first.
 */
function toBranches(
  { parties, provinces, scoped = [], person }: Visibility,
  { joins, conditions, isBeyond, order }: Search,
  parameters: SqlParameters,
): readonly string[] {
  const ofParty = (party: PartyCode, steps = ''): string => `(
        SELECT DISTINCT visible.dossier_id AS id
        FROM dossier_party AS visible JOIN dossier ON dossier.id = visible.dossier_id ${joins}
        WHERE visible.party_code = ${parameters.add(party)} ${steps}
          ${isBeyond('visible.dossier_id')} ${conditions} ${order}
      )`;
  return [
    ...parties.map((party) => ofParty(party)),
    ...scoped.map(({ party, scope }) => ofParty(party, scopeCondition(scope, parameters))),
    ...provinces.map(
      (province) => `(
        SELECT DISTINCT dossier.id FROM dossier ${joins}
        WHERE dossier.province_code = ${parameters.add(province)} ${conditions} ${order}
      )`,
    ),
    ...(person === undefined
      ? []
      : [
          `(
        SELECT DISTINCT seated.dossier_id AS id
        FROM dossier_person AS seated JOIN dossier ON dossier.id = seated.dossier_id ${joins}
        WHERE ${isSeatOf(person, parameters)} ${isBeyond('seated.dossier_id')} ${conditions} ${order}
      )`,
        ]),
  ];
}

function scopeCondition({ procedures, states }: Scope, parameters: SqlParameters): string {
  return [
    procedures === null ? '' : `AND dossier.procedure_code = ANY (${parameters.add(procedures)})`,
    states === null ? '' : `AND dossier.state = ANY (${parameters.add(states)})`,
  ].join(' ');
}

function toSearch(
  filter: DossierFilter,
  after: string | null,
  hits: Hits | null,
  parameters: SqlParameters,
): Search {
  const { procedure, state, cluster, unit, clock, limit } = filter;
  const last = after === null ? null : parameters.add(after);
  // Said of each table: PostgreSQL carries equalities over a join, but not what is beyond a value.
  const isBeyond = (id: string): string => (last === null ? '' : `AND ${id} < ${last}::bigint`);
  const joins: string[] = [];
  const conditions: string[] = [isBeyond('dossier.id')];
  const { person } = filter.visibility;
  if (person !== undefined) conditions.push(`AND ${existsFor(person, 'dossier.id', parameters)}`);
  if (procedure !== undefined) conditions.push(`AND dossier.procedure_code = ${parameters.add(procedure)}`);
  if (state !== undefined) conditions.push(`AND dossier.state = ${parameters.add(state)}`);
  if (cluster !== undefined) conditions.push(`AND dossier.cluster_code = ${parameters.add(cluster)}`);
  if (clock !== undefined) conditions.push(`AND ${clockCondition(clock, filter, parameters)}`);
  if (unit !== undefined) {
    joins.push('JOIN dossier_party AS involved ON involved.dossier_id = dossier.id');
    conditions.push(`AND involved.party_code = ${parameters.add(unit)} ${isBeyond('involved.dossier_id')}`);
  }
  if (hits !== null && 'ids' in hits) {
    conditions.push(`AND dossier.id = ANY (${parameters.add(hits.ids)}::bigint[])`);
  } else if (hits !== null) {
    joins.push('JOIN dossier_search AS found ON found.dossier_id = dossier.id');
    conditions.push(
      `AND found.words @@ ${parameters.add(hits.words)}::tsquery ${isBeyond('found.dossier_id')}`,
    );
  }
  return {
    joins: joins.join(' '),
    conditions: conditions.join(' '),
    isBeyond,
    order: `ORDER BY id DESC LIMIT ${parameters.add(limit + 1)}`,
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
