import type { Facts } from '../../workflows/vocabulary/facts.js';
import type { LocalDate, RegimeCode } from '../../workflows/vocabulary/regime.js';
import { stateNameOf, type Dossier, type StateValue } from '../engine/dossier.js';
import { toClock, type ClockJson } from './clock.store.js';
import { parseMoment } from './value-parsers.js';

/** The columns that a transition may change, all but `next_due_at`, which follows from the clocks. */
export const CHANGING_COLUMNS = [
  'procedure_version',
  'regime',
  'state',
  'value',
  'status',
  'facts',
  'version',
  'head_hash',
  'occurred_at',
  'recorded_at',
  'title',
  'subject',
  'cluster_code',
  'local_unit_code',
  'assignee',
] as const;
export type ChangingColumn = (typeof CHANGING_COLUMNS)[number];

export function toChangingColumns(
  after: Dossier,
  headHash: string,
  title: string,
): Readonly<Record<ChangingColumn, string | number | null>> {
  const { facts } = after;
  return {
    procedure_version: after.procedure.version,
    regime: after.regime,
    state: stateNameOf(after.value),
    value: JSON.stringify(after.value),
    status: after.status,
    facts: JSON.stringify(facts),
    version: after.version,
    head_hash: headHash,
    occurred_at: after.occurredAt,
    recorded_at: after.recordedAt,
    title,
    subject: facts.subject,
    cluster_code: facts.cluster,
    local_unit_code: facts.parties.localAuthority?.[0] ?? facts.parties.lead?.[0] ?? null,
    assignee: facts.assignee,
  };
}

/** What `toDossier` needs, with the clocks in the order they were started. */
export const SELECT_DOSSIER = `
  dossier.id, dossier.code, dossier.procedure_code, dossier.procedure_version, dossier.regime,
  dossier.accepted_on, dossier.value, dossier.status, dossier.facts, dossier.version, dossier.head_hash,
  dossier.occurred_at, dossier.recorded_at, (
    SELECT json_agg(clock ORDER BY clock.ordinal) FROM clock WHERE clock.dossier_id = dossier.id
  ) AS clocks`;

export interface DossierRow {
  readonly id: string;
  readonly code: string;
  readonly procedure_code: string;
  readonly procedure_version: number;
  readonly regime: RegimeCode;
  readonly accepted_on: LocalDate;
  readonly value: StateValue;
  readonly status: Dossier['status'];
  readonly facts: Facts;
  readonly version: number;
  readonly head_hash: string;
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly clocks: readonly ClockJson[] | null;
}

/** The dossier exactly as the engine left it: its canonical JSON is that of the one committed. */
export function toDossier(row: DossierRow): Dossier {
  return {
    code: row.code,
    procedure: { code: row.procedure_code, version: row.procedure_version },
    regime: row.regime,
    acceptedOn: row.accepted_on,
    value: row.value,
    status: row.status,
    facts: row.facts,
    clocks: (row.clocks ?? []).map(toClock),
    version: row.version,
    occurredAt: parseMoment(row.occurred_at),
    recordedAt: parseMoment(row.recorded_at),
  };
}
