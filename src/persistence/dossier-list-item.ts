import type { Instant, LocalDate, RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Clock } from '../engine/clock.js';

/** The clock that runs out first, among those that count against someone. */
export interface NearestClock extends Pick<
  Clock,
  'name' | 'status' | 'term' | 'startedOn' | 'pauses' | 'extendedTo'
> {
  readonly dueAt: Instant;
  readonly dueOn: LocalDate;
}

/** A dossier as the lists show it. */
export interface DossierListItem {
  readonly code: string;
  readonly title: string;
  readonly procedure: { readonly code: string; readonly version: number };
  readonly regime: RegimeCode;
  readonly state: string;
  readonly status: 'active' | 'ended';
  readonly version: number;
  readonly cluster: string | null;
  readonly unit: PartyCode | null;
  readonly acceptedAt: LocalDate;
  readonly assignee: string | null;
  readonly nearestClock: NearestClock | null;
  /** How many flags the dossier carries. */
  readonly flags: number;
}

/** Selects `ListRow`s for the ids that a query named `page` yields. */
export const SELECT_LIST_ROWS = `
  SELECT dossier.id, dossier.code, dossier.title, dossier.procedure_code, dossier.procedure_version,
    dossier.regime, dossier.state, dossier.status, dossier.version, dossier.cluster_code,
    dossier.local_unit_code, dossier.accepted_on, dossier.assignee, dossier.next_due_at,
    coalesce(jsonb_array_length(dossier.facts -> 'flags'), 0) AS flags,
    nearest.name AS clock_name, nearest.status AS clock_status, nearest.due_on AS clock_due_on,
    nearest.term AS clock_term, nearest.started_on AS clock_started_on, nearest.pauses AS clock_pauses,
    nearest.extended_to AS clock_extended_to
  FROM page JOIN dossier ON dossier.id = page.id
  LEFT JOIN LATERAL (
    SELECT clock.name, clock.status, clock.due_on, clock.term, clock.started_on, clock.pauses, clock.extended_to
    FROM clock
    WHERE clock.dossier_id = dossier.id AND clock.due_at = dossier.next_due_at
      AND (clock.status = 'breached' OR clock.wake_at IS NOT NULL)
    ORDER BY clock.ordinal LIMIT 1
  ) AS nearest ON true`;

export interface ListRow {
  readonly id: string;
  readonly code: string;
  readonly title: string;
  readonly procedure_code: string;
  readonly procedure_version: number;
  readonly regime: RegimeCode;
  readonly state: string;
  readonly status: 'active' | 'ended';
  readonly version: number;
  readonly cluster_code: string | null;
  readonly local_unit_code: PartyCode | null;
  readonly accepted_on: LocalDate;
  readonly assignee: string | null;
  readonly next_due_at: Instant | null;
  readonly flags: number;
  readonly clock_name: string | null;
  readonly clock_status: Clock['status'] | null;
  readonly clock_due_on: LocalDate | null;
  readonly clock_term: Clock['term'] | null;
  readonly clock_started_on: LocalDate | null;
  readonly clock_pauses: Clock['pauses'] | null;
  readonly clock_extended_to: LocalDate | null;
}

export function toListItem(row: ListRow): DossierListItem {
  return {
    code: row.code,
    title: row.title,
    procedure: { code: row.procedure_code, version: row.procedure_version },
    regime: row.regime,
    state: row.state,
    status: row.status,
    version: row.version,
    cluster: row.cluster_code,
    unit: row.local_unit_code,
    acceptedAt: row.accepted_on,
    assignee: row.assignee,
    nearestClock: toNearestClock(row),
    flags: row.flags,
  };
}

function toNearestClock(row: ListRow): NearestClock | null {
  const { clock_name: name, clock_status: status, clock_due_on: dueOn, next_due_at: dueAt } = row;
  const { clock_term: term, clock_started_on: startedOn, clock_extended_to: extendedTo } = row;
  return name === null ||
    status === null ||
    dueOn === null ||
    dueAt === null ||
    term === null ||
    startedOn === null
    ? null
    : { name, status, dueAt, dueOn, term, startedOn, pauses: row.clock_pauses ?? [], extendedTo };
}
