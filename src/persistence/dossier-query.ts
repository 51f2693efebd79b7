import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Scope } from '../engine/command.js';
import type { OwnedState } from '../engine/owned-states.js';
import type { Executor } from './database.js';
import { existsFor, isSeatOf, type Person } from './dossier-person.store.js';
import { joinResponsible } from './responsible.js';
import { findHits, type Hits } from './search-hits.js';
import type { SqlParameters } from './sql-parameters.js';

/** Whose dossiers may be seen: those that one of the parties takes part in, and all of some provinces. */
export interface Visibility {
  readonly parties: readonly PartyCode[];
  readonly provinces: readonly PartyCode[];
  /** Parties of which only some steps may be seen, by a substitution. */
  readonly scoped?: readonly { readonly party: PartyCode; readonly scope: Scope }[];
  /** Left out where no person in particular looks. */
  readonly person?: Person;
}

/**
 * By the dossier's nearest clock: past its due date, due by `dueSoonBefore` or by `thisWeekBefore`, or
 * running at all; `paused` when any of its clocks is.
 */
export type ClockFilter = 'overdue' | 'due-soon' | 'this-week' | 'running' | 'paused';

export interface DossierConditions {
  readonly visibility: Visibility;
  readonly procedure?: string;
  /** The outermost state's name. */
  readonly state?: string;
  /** A party of the dossier, in any capacity. */
  readonly unit?: PartyCode;
  /** The party whose turn it is, by the states that each capacity owns. */
  readonly owner?: { readonly party: PartyCode; readonly states: readonly OwnedState[] };
  /** Whoever has taken it over; `null` for nobody. */
  readonly assignee?: string | null;
  readonly cluster?: string;
  readonly clock?: ClockFilter;
  /** Needed with `due-soon`. */
  readonly dueSoonBefore?: Instant;
  /** Needed with `this-week`. */
  readonly thisWeekBefore?: Instant;
  readonly now: Instant;
  /** Words of the code, the title or the cluster, with or without accents, each from its beginning. */
  readonly q?: string;
  /** The code of a flag, e.g. `opener-ended`. No index helps: for an operator's list, not for a screen. */
  readonly flag?: string;
}

/** Which part of what matches is read: a page after some id. */
export interface Part {
  readonly after: string | null;
  readonly limit: number;
}

/** A query of the ids that match, each maybe more than once; `null` when none can. All of them without a part. */
export async function matchingIds(
  executor: Executor,
  filter: DossierConditions,
  parameters: SqlParameters,
  part: Part | null,
): Promise<{ readonly sql: string; readonly order: string } | null> {
  const typed = filter.q?.trim() ?? '';
  const hits = typed === '' ? null : await findHits(executor, 'dossier_search', typed);
  const search = toSearch(filter, part, hits, parameters);
  const branches = toBranches(filter.visibility, search, parameters);
  const canMatch = branches.length > 0 && !(hits !== null && 'ids' in hits && hits.ids.length === 0);
  return canMatch ? { sql: branches.join(' UNION ALL '), order: search.order } : null;
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
    ...(person === undefined || person.seats.length === 0
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
  filter: DossierConditions,
  part: Part | null,
  hits: Hits | null,
  parameters: SqlParameters,
): Search {
  const { procedure, state, cluster, unit, owner, assignee, clock } = filter;
  const after = part?.after ?? null;
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
  if (assignee === null) conditions.push('AND dossier.assignee IS NULL');
  else if (assignee !== undefined) conditions.push(`AND dossier.assignee = ${parameters.add(assignee)}`);
  if (owner !== undefined) {
    joins.push(joinResponsible(owner.states, parameters));
    conditions.push(`AND responsible.party_code = ${parameters.add(owner.party)}`);
  }
  if (filter.flag !== undefined) {
    const flag = `jsonb_build_array(jsonb_build_object('code', ${parameters.add(filter.flag)}::text))`;
    conditions.push(`AND dossier.facts -> 'flags' @> ${flag}`);
  }
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
    order: part === null ? '' : `ORDER BY id DESC LIMIT ${parameters.add(part.limit + 1)}`,
  };
}

type Horizons = Pick<DossierConditions, 'now' | 'dueSoonBefore' | 'thisWeekBefore'>;

/** What a clock filter asks of a dossier. */
export function clockCondition(
  clock: ClockFilter,
  { now, dueSoonBefore = now, thisWeekBefore = now }: Horizons,
  parameters: SqlParameters,
): string {
  const isActive = `dossier.status = 'active'`;
  const isDueBy = (until: Instant): string =>
    `${isActive} AND dossier.next_due_at > ${parameters.add(now)}::timestamptz AND dossier.next_due_at <= ${parameters.add(until)}::timestamptz`;
  switch (clock) {
    case 'overdue':
      return `${isActive} AND dossier.next_due_at <= ${parameters.add(now)}::timestamptz`;
    case 'due-soon':
      return isDueBy(dueSoonBefore);
    case 'this-week':
      return isDueBy(thisWeekBefore);
    case 'running':
      return `${isActive} AND dossier.next_due_at IS NOT NULL`;
    case 'paused':
      return `EXISTS (SELECT FROM clock WHERE clock.dossier_id = dossier.id AND clock.status = 'paused')`;
  }
}
