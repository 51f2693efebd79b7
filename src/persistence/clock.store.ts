import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Clock, ClockPause, ResolvedTerm } from '../engine/clock.js';
import {
  bigint,
  boolean,
  day,
  describeTable,
  integer,
  json,
  moment,
  nullable,
  primary,
  references,
  text,
} from './schema.js';
import type { Executor } from './database.js';
import type { SqlParameters } from './sql-parameters.js';
import { parseMoment, parseMomentOrNull } from './value-parsers.js';

/** A clock as a commit writes it: its place among the dossier's clocks, and when to look at it. */
export interface ClockRow extends Clock {
  readonly ordinal: number;
  /** When it may have expired. */
  readonly wakeAt: Instant | null;
  /** When somebody may have to be told of it; see `clock-escalation.store.ts`. */
  readonly escalateAt: Instant | null;
}

export const ClockEntity = describeTable({
  name: 'clock',
  columns: {
    dossier_id: primary(bigint, 'clock_pkey'),
    name: primary(text, 'clock_pkey'),
    run: primary(integer, 'clock_pkey'),
    ordinal: integer,
    status: text,
    term: json,
    started_on: day,
    started_at: moment,
    pauses: json,
    due_on: nullable(day),
    due_at: nullable(moment),
    extended_to: nullable(day),
    provisional: boolean,
    calendar_edition: integer,
    checked_edition: integer,
    stopped_at: nullable(moment),
    breached_at: nullable(moment),
    planned_at: moment,
    wake_at: nullable(moment),
    escalate_at: nullable(moment),
  },
  indices: [
    { name: 'clock_wake_at_idx', columns: ['wake_at'], where: 'wake_at IS NOT NULL' },
    { name: 'clock_escalate_at_idx', columns: ['escalate_at'], where: 'escalate_at IS NOT NULL' },
    {
      name: 'clock_checked_edition_idx',
      columns: ['checked_edition', 'dossier_id'],
      where: "status <> 'stopped'",
    },
    { name: 'clock_paused_idx', columns: ['dossier_id'], where: "status = 'paused'" },
  ],
  foreignKeys: [references('clock_dossier_id_fkey', 'dossier_id', 'dossier', 'id')],
});

/** Part of a commit: the clocks as rows that the other parts can read. */
export function readChangedClocks(clocks: readonly ClockRow[], parameters: SqlParameters): string {
  return `
  changed_clock AS MATERIALIZED (
    SELECT * FROM json_to_recordset(${parameters.add(JSON.stringify(clocks))}::json) AS clock (
      name text, run integer, ordinal integer, status text, term json, "startedOn" date,
      "startedAt" timestamptz, pauses json, "dueOn" date, "dueAt" timestamptz, "extendedTo" date,
      provisional boolean, "calendarEdition" integer, "stoppedAt" timestamptz, "breachedAt" timestamptz,
      "plannedAt" timestamptz, "wakeAt" timestamptz, "escalateAt" timestamptz
    )
  )`;
}

/**
 * Part of a commit, after `readChangedClocks`: the due date of the clock that runs out first, among
 * those that count against someone: late ones, and running ones that can expire. `dossier` is the
 * dossier's id, or NULL before it has any clocks.
 */
export function nextDueAt(dossier: string): string {
  return `(
    SELECT min(due_at) FROM (
      SELECT "dueAt" AS due_at FROM changed_clock WHERE status = 'breached' OR "wakeAt" IS NOT NULL
      UNION ALL
      SELECT clock.due_at FROM clock
      WHERE clock.dossier_id = ${dossier} AND (clock.status = 'breached' OR clock.wake_at IS NOT NULL)
        AND NOT EXISTS (
          SELECT FROM changed_clock WHERE changed_clock.name = clock.name AND changed_clock.run = clock.run
        )
    ) AS counted
  )`;
}

/** Part of a commit, after `readChangedClocks`. A clock's name, run, place and start never change. */
export const UPSERT_CLOCKS = `
  clocked AS (
    INSERT INTO clock (
      dossier_id, name, run, ordinal, status, term, started_on, started_at, pauses, due_on, due_at,
      extended_to, provisional, calendar_edition, checked_edition, stopped_at, breached_at, planned_at,
      wake_at, escalate_at
    )
    SELECT written.id, name, run, ordinal, status, term, "startedOn", "startedAt", pauses, "dueOn", "dueAt",
      "extendedTo", provisional, "calendarEdition", "calendarEdition", "stoppedAt", "breachedAt", "plannedAt",
      "wakeAt", "escalateAt"
    FROM written, changed_clock
    ON CONFLICT (dossier_id, name, run) DO UPDATE SET
      status = excluded.status, term = excluded.term, pauses = excluded.pauses, due_on = excluded.due_on,
      due_at = excluded.due_at, extended_to = excluded.extended_to, provisional = excluded.provisional,
      calendar_edition = excluded.calendar_edition, checked_edition = excluded.checked_edition,
      stopped_at = excluded.stopped_at, breached_at = excluded.breached_at, planned_at = excluded.planned_at,
      wake_at = excluded.wake_at, escalate_at = excluded.escalate_at
  )`;

/** A row of the table as PostgreSQL puts it into JSON. */
export interface ClockJson {
  readonly name: string;
  readonly run: number;
  readonly status: Clock['status'];
  readonly term: ResolvedTerm;
  readonly started_on: LocalDate;
  readonly started_at: string;
  readonly pauses: readonly ClockPause[];
  readonly due_on: LocalDate | null;
  readonly due_at: string | null;
  readonly extended_to: LocalDate | null;
  readonly provisional: boolean;
  readonly calendar_edition: number;
  readonly stopped_at: string | null;
  readonly breached_at: string | null;
  readonly planned_at: string;
}

export function toClock(row: ClockJson): Clock {
  return {
    name: row.name,
    run: row.run,
    status: row.status,
    term: row.term,
    startedOn: row.started_on,
    startedAt: parseMoment(row.started_at),
    pauses: row.pauses,
    dueOn: row.due_on,
    dueAt: parseMomentOrNull(row.due_at),
    extendedTo: row.extended_to,
    provisional: row.provisional,
    calendarEdition: row.calendar_edition,
    stoppedAt: parseMomentOrNull(row.stopped_at),
    breachedAt: parseMomentOrNull(row.breached_at),
    plannedAt: parseMoment(row.planned_at),
  };
}

/**
 * Notes that the open clocks of some dossiers were held against an edition and stay as they are. A
 * dossier that has moved on since it was read is left to be read again: the lock on it makes a commit
 * that is under way come first.
 */
export async function markChecked(
  executor: Executor,
  edition: number,
  dossiers: readonly { readonly id: string; readonly version: number }[],
): Promise<void> {
  await executor.query({
    name: 'clock-mark-checked',
    text: `WITH held AS (
             SELECT dossier.id
             FROM dossier JOIN json_to_recordset($2::json) AS seen (id bigint, version integer)
               ON seen.id = dossier.id
             WHERE dossier.version = seen.version
             ORDER BY dossier.id
             FOR NO KEY UPDATE OF dossier
           )
           UPDATE clock SET checked_edition = $1 FROM held
           WHERE clock.dossier_id = held.id AND clock.status <> 'stopped' AND clock.checked_edition < $1`,
    values: [edition, JSON.stringify(dossiers.map(({ id, version }) => ({ id, version })))],
  });
}
