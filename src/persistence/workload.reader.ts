import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { OwnedState } from '../engine/owned-states.js';
import type { Executor } from './database.js';
import { clockCondition, matchingIds, type ClockFilter, type DossierConditions } from './dossier-query.js';
import { decodeCursor, isCode, isFlag, toPage, type Page } from './page-cursor.js';
import { joinResponsible } from './responsible.js';
import { SqlParameters } from './sql-parameters.js';

const CLOCKS = ['overdue', 'this-week', 'paused'] as const satisfies readonly ClockFilter[];

/** How many dossiers wait for somebody, and how many of them each filter by clock would list. */
export type Load = Readonly<Record<'open' | (typeof CLOCKS)[number], number>>;

/** Of those whose turn it is, whoever has taken the dossiers over. */
export interface UnitLoad extends Load {
  readonly unit: PartyCode;
  /** Not of the administration: its own people are nothing that anybody else assigns. */
  readonly isCompany: boolean;
}

export interface PersonLoad extends UnitLoad {
  /** `null` for what nobody has taken over. */
  readonly person: string | null;
  /** Who stands in for them today, and until when. */
  readonly standIn: { readonly user: string; readonly to: LocalDate } | null;
}

export interface WorkloadFilter {
  readonly conditions: DossierConditions;
  /** Whose turn it is where. */
  readonly states: readonly OwnedState[];
  readonly cursor?: string;
  readonly limit: number;
}

export interface StaffFilter extends WorkloadFilter {
  /** Whose handlers are told even when nothing waits for them: units, and all units of some provinces. */
  readonly staffOf: { readonly parties: readonly PartyCode[]; readonly provinces: readonly PartyCode[] };
  readonly today: LocalDate;
}

/** By unit, companies last. Throws `BadCursor`. */
export async function readUnitLoads(executor: Executor, filter: WorkloadFilter): Promise<Page<UnitLoad>> {
  const after = decodeCursor(filter.cursor, [isFlag, isCode]);
  const parameters = new SqlParameters();
  const waiting = await toWaiting(executor, filter, parameters);
  if (waiting === null) return { items: [], nextCursor: null };
  const beyond =
    after === null
      ? ''
      : `WHERE ("isCompany", unit) > (${parameters.add(after[0])}::boolean, ${parameters.add(after[1])})`;
  const { rows } = await executor.query<UnitLoad>(
    `WITH ${waiting}
     SELECT unit, "isCompany", ${FIGURES} FROM waiting ${beyond}
     GROUP BY "isCompany", unit ORDER BY "isCompany", unit LIMIT ${parameters.add(filter.limit + 1)}`,
    parameters.values,
  );
  return toPage(
    rows,
    filter.limit,
    (row) => row,
    ({ unit, isCompany }) => [String(isCompany), unit],
  );
}

/** By unit and person, companies last, what nobody has taken over first. Throws `BadCursor`. */
export async function readPersonLoads(executor: Executor, filter: StaffFilter): Promise<Page<PersonLoad>> {
  const after = decodeCursor(filter.cursor, [isFlag, isCode, isCode]);
  const parameters = new SqlParameters();
  const waiting = await toWaiting(executor, filter, parameters);
  if (waiting === null) return { items: [], nextCursor: null };
  const staff = toStaff(filter, parameters);
  const today = parameters.add(filter.today);
  // A name is never empty, so nobody comes before everybody.
  const beyond =
    after === null
      ? ''
      : `WHERE ("isCompany", unit, coalesce(person, ''))
           > (${parameters.add(after[0])}::boolean, ${parameters.add(after[1])}, ${parameters.add(after[2])})`;
  const { rows } = await executor.query<PersonLoad>(
    `WITH ${waiting}, ${staff}, page AS (
       SELECT unit, "isCompany", person, ${FIGURES}
       FROM (SELECT * FROM waiting UNION ALL SELECT * FROM staff) AS load ${beyond}
       GROUP BY "isCompany", unit, person ORDER BY "isCompany", unit, coalesce(person, '')
       LIMIT ${parameters.add(filter.limit + 1)}
     )
     SELECT page.*, stand_in.value AS "standIn"
     FROM page LEFT JOIN LATERAL (
       SELECT json_build_object('user', substitute, 'to', valid_to) AS value
       FROM substitution
       WHERE absent = page.person AND party_code = page.unit AND revoked_at IS NULL
         AND valid_from <= ${today} AND ${today} <= valid_to AND ${ofStaff('substitution', filter, parameters)}
       ORDER BY valid_to DESC, id LIMIT 1
     ) AS stand_in ON true
     ORDER BY page."isCompany", page.unit, coalesce(page.person, '')`,
    parameters.values,
  );
  return toPage(
    rows,
    filter.limit,
    (row) => row,
    ({ unit, isCompany, person }) => [String(isCompany), unit, person ?? ''],
  );
}

const FIGURES = ['count(id)::integer AS open']
  .concat(CLOCKS.map((clock) => `count(id) FILTER (WHERE "${clock}")::integer AS "${clock}"`))
  .join(', ');

/** A table of what the list of the same filter holds, once for each party whose turn it is. */
async function toWaiting(
  executor: Executor,
  { conditions, states }: WorkloadFilter,
  parameters: SqlParameters,
): Promise<string | null> {
  const matching = await matchingIds(executor, conditions, parameters, null);
  if (matching === null) return null;
  const marks = CLOCKS.map((clock) => `${clockCondition(clock, conditions, parameters)} AS "${clock}"`);
  const { owner } = conditions;
  const ofOwner = owner === undefined ? '' : `WHERE responsible.party_code = ${parameters.add(owner.party)}`;
  return `waiting AS (
    SELECT DISTINCT responsible.party_code AS unit,
      NOT EXISTS (SELECT FROM unit AS known WHERE known.code = responsible.party_code) AS "isCompany",
      dossier.assignee AS person, dossier.id, ${marks.join(', ')}
    FROM (SELECT DISTINCT id FROM (${matching.sql}) AS visible) AS listed JOIN dossier USING (id)
      ${joinResponsible(states, parameters)} ${ofOwner}
  )`;
}

/** Rows like those of `waiting` for people without any, so that it shows who has room for more. */
function toStaff(filter: StaffFilter, parameters: SqlParameters): string {
  const { owner, assignee } = filter.conditions;
  const today = parameters.add(filter.today);
  const only = [
    owner === undefined ? '' : `AND role_assignment.party_code = ${parameters.add(owner.party)}`,
    assignee === undefined ? '' : `AND app_user.username = ${parameters.add(assignee)}`,
  ];
  return `staff AS (
    SELECT role_assignment.party_code, false, app_user.username, NULL::bigint, ${CLOCKS.map(() => 'false').join(', ')}
    FROM role_assignment JOIN app_user ON app_user.id = role_assignment.user_id
    WHERE role_assignment.role = 'handler' AND app_user.disabled_at IS NULL
      AND role_assignment.valid_from <= ${today}
      AND (role_assignment.valid_to IS NULL OR ${today} <= role_assignment.valid_to)
      AND ${ofStaff('role_assignment', filter, parameters)} ${only.join(' ')}
  )`;
}

function ofStaff(table: string, { staffOf }: StaffFilter, parameters: SqlParameters): string {
  return `(${table}.party_code = ANY (${parameters.add(staffOf.parties)})
    OR ${table}.province_code = ANY (${parameters.add(staffOf.provinces)}))`;
}
