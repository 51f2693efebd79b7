import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { OwnedState } from '../engine/owned-states.js';
import type { Executor } from './database.js';
import { matchingIds, type DossierConditions } from './dossier-query.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { SqlParameters } from './sql-parameters.js';

/**
 * `limits`: runs of clocks that ended, or were missed, in the period. `steps`: stays in a state that ended in it.
 * `returns`: acts of it that sent something back. `overdue`: clocks that are past their day now, however long.
 */
export const FIGURES = ['limits', 'steps', 'returns', 'overdue'] as const;
export type Figure = (typeof FIGURES)[number];

export interface StatisticsFilter {
  readonly figure: Figure;
  /** Of these dossiers. */
  readonly conditions: DossierConditions;
  /** From this moment on, and before that one. */
  readonly from: Instant;
  readonly until: Instant;
  /** Whose turn it is where. */
  readonly states: readonly OwnedState[];
  /** The events that send something back. */
  readonly returns: readonly string[];
}

/** One row of a figure: how many cases there are alike. */
export interface StatisticsRow {
  readonly procedure: string;
  readonly version: number;
  /** A clock's, a state's or an event's name. */
  readonly subject: string;
  /** Of a limit how it ended; of an overdue clock since how many days: `1-5`, `6-10`, `11-20` or `21-`. */
  readonly outcome: string | null;
  /** Of a step whose turn it was. */
  readonly unit: PartyCode | null;
  readonly count: number;
  /** Calendar days of the cases, where they last. */
  readonly medianDays: number | null;
  readonly longestDays: number | null;
}

/** A case that a row counts. */
export interface StatisticsCase {
  readonly id: string;
  readonly dossier: string;
  readonly title: string;
  readonly at: Instant;
  readonly days: number | null;
}

export interface CasesFilter extends StatisticsFilter {
  readonly row: Pick<StatisticsRow, 'procedure' | 'subject' | 'outcome' | 'unit'>;
  readonly cursor?: string;
  readonly limit: number;
}

/** By procedure and subject. */
export async function readStatistics(
  executor: Executor,
  filter: StatisticsFilter,
): Promise<readonly StatisticsRow[]> {
  const parameters = new SqlParameters();
  const cases = await toCases(executor, filter, parameters);
  if (cases === null) return [];
  const { rows } = await executor.query<StatisticsRow>(
    `WITH ${cases}
     SELECT procedure, max(version) AS version, subject, outcome, unit, count(*)::integer AS count,
       percentile_cont(0.5) WITHIN GROUP (ORDER BY days) AS "medianDays", max(days)::float8 AS "longestDays"
     FROM a_case GROUP BY procedure, subject, outcome, unit ORDER BY procedure, subject, outcome, unit`,
    parameters.values,
  );
  return rows;
}

/** The cases behind one row. Throws `BadCursor`. */
export async function listCases(executor: Executor, filter: CasesFilter): Promise<Page<StatisticsCase>> {
  const [after = null] = decodeCursor(filter.cursor, [isId]) ?? [];
  const parameters = new SqlParameters();
  const cases = await toCases(executor, filter, parameters);
  if (cases === null) return { items: [], nextCursor: null };
  const { procedure, subject, outcome, unit } = filter.row;
  const { rows } = await executor.query<StatisticsCase>(
    `WITH ${cases}, numbered AS (
       SELECT row_number() OVER (ORDER BY a_case.at, dossier.id, a_case.ordinal)::text AS id, dossier.code AS dossier,
         dossier.title, a_case.at, a_case.days::float8 AS days
       FROM a_case JOIN dossier ON dossier.id = a_case.dossier_id
       WHERE a_case.procedure = ${parameters.add(procedure)} AND a_case.subject = ${parameters.add(subject)}
         AND a_case.outcome IS NOT DISTINCT FROM ${parameters.add(outcome)}
         AND a_case.unit IS NOT DISTINCT FROM ${parameters.add(unit)}
     )
     SELECT * FROM numbered
     WHERE ${parameters.add(after)}::bigint IS NULL OR id::bigint > ${parameters.add(after)}::bigint
     ORDER BY id::bigint LIMIT ${parameters.add(filter.limit + 1)}`,
    parameters.values,
  );
  return toPage(
    rows,
    filter.limit,
    (row) => row,
    ({ id }) => [id],
  );
}

/** A table `a_case` of what the figure counts; null when no dossier can match. */
async function toCases(
  executor: Executor,
  filter: StatisticsFilter,
  parameters: SqlParameters,
): Promise<string | null> {
  const matching = await matchingIds(executor, filter.conditions, parameters, null);
  if (matching === null) return null;
  return `listed AS (SELECT DISTINCT id FROM (${matching.sql}) AS visible), ${CASES[filter.figure](filter, parameters)}`;
}

type ToCases = (filter: StatisticsFilter, parameters: SqlParameters) => string;

const DAYS = (from: string, to: string) => `extract(epoch FROM ${to} - ${from}) / 86400`;

function within(moment: string, { from, until }: StatisticsFilter, parameters: SqlParameters): string {
  return `${moment} >= ${parameters.add(from)}::timestamptz AND ${moment} < ${parameters.add(until)}::timestamptz`;
}

const CASES: Readonly<Record<Figure, ToCases>> = {
  // A clock's due date has its pauses in it, under the edition of the calendar that it was last planned by.
  limits: (filter, parameters) => `a_case AS (
    SELECT dossier.id AS dossier_id, clock.ordinal, dossier.procedure_code AS procedure,
      dossier.procedure_version AS version, clock.name AS subject,
      CASE WHEN clock.breached_at IS NULL THEN 'onTime' WHEN clock.stopped_at IS NULL THEN 'missed' ELSE 'late' END
        AS outcome,
      NULL::text AS unit, coalesce(clock.stopped_at, clock.breached_at) AS at,
      ${DAYS('clock.started_at', 'clock.stopped_at')} AS days
    FROM listed JOIN dossier USING (id) JOIN clock ON clock.dossier_id = dossier.id
    WHERE clock.due_at IS NOT NULL AND ${within('coalesce(clock.stopped_at, clock.breached_at)', filter, parameters)}
  )`,

  steps: (filter, parameters) => `move AS (
    SELECT entry.dossier_id, entry.sequence, entry.procedure_code, entry.procedure_version,
      entry.state_before::jsonb AS value, entry.occurred_at AS left_at, ${outermost('entry.state_before')} AS state
    FROM listed JOIN journal_entry AS entry ON entry.dossier_id = listed.id
    WHERE ${outermost('entry.state_before')} IS DISTINCT FROM ${outermost('entry.state_after')}
  ), stay AS (
    SELECT *, lag(left_at) OVER (PARTITION BY dossier_id ORDER BY sequence) AS entered_at FROM move
  ), a_case AS (
    SELECT DISTINCT stay.dossier_id, stay.sequence AS ordinal, stay.procedure_code AS procedure,
      stay.procedure_version AS version, stay.state AS subject, NULL::text AS outcome,
      responsible.party_code AS unit, stay.left_at AS at, ${DAYS('stay.entered_at', 'stay.left_at')} AS days
    FROM stay
      JOIN json_to_recordset(${parameters.add(JSON.stringify(filter.states))}::json)
        AS owned (procedure text, version integer, state text, value jsonb, capacity text)
        ON owned.procedure = stay.procedure_code AND owned.version = stay.procedure_version
        AND owned.state = stay.state AND stay.value @> owned.value
      JOIN dossier_party AS responsible
        ON responsible.dossier_id = stay.dossier_id AND responsible.capacity = owned.capacity
    WHERE stay.entered_at IS NOT NULL AND ${within('stay.left_at', filter, parameters)}
  )`,

  returns: (filter, parameters) => `a_case AS (
    SELECT entry.dossier_id, entry.sequence AS ordinal, entry.procedure_code AS procedure,
      entry.procedure_version AS version, entry.event AS subject, NULL::text AS outcome, NULL::text AS unit,
      entry.occurred_at AS at, NULL::numeric AS days
    FROM listed JOIN journal_entry AS entry ON entry.dossier_id = listed.id
    WHERE entry.event = ANY (${parameters.add(filter.returns)}) AND ${within('entry.occurred_at', filter, parameters)}
  )`,

  overdue: (filter, parameters) => {
    const now = `${parameters.add(filter.conditions.now)}::timestamptz`;
    const days = DAYS('clock.due_at', now);
    return `a_case AS (
    SELECT dossier.id AS dossier_id, clock.ordinal, dossier.procedure_code AS procedure,
      dossier.procedure_version AS version, clock.name AS subject,
      CASE WHEN ${days} < 5 THEN '1-5' WHEN ${days} < 10 THEN '6-10' WHEN ${days} < 20 THEN '11-20' ELSE '21-' END
        AS outcome,
      NULL::text AS unit, clock.due_at AS at, ${days} AS days
    FROM listed JOIN dossier USING (id) JOIN clock ON clock.dossier_id = dossier.id
    WHERE clock.status = 'breached' AND clock.stopped_at IS NULL AND clock.due_at < ${now}
  )`;
  },
};

/** The name of the outermost state of a value. */
function outermost(value: string): string {
  return `(CASE json_typeof(${value}) WHEN 'string' THEN ${value} #>> '{}'
    ELSE (SELECT key FROM json_object_keys(${value}) AS key LIMIT 1) END)`;
}
