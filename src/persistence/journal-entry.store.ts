import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant, RegimeCode } from '../../workflows/vocabulary/regime.js';
import type { EntryKind, JournalEntry } from '../engine/journal-entry.js';
import {
  bigint,
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
import { parseMoment } from './value-parsers.js';

/** Append-only: the application's role has neither UPDATE nor DELETE nor TRUNCATE on it. */
export const JournalEntryEntity = describeTable({
  name: 'journal_entry',
  columns: {
    dossier_id: primary(bigint, 'journal_entry_pkey'),
    sequence: primary(integer, 'journal_entry_pkey'),
    kind: text,
    event: text,
    payload: json,
    given: nullable(json),
    actor: json,
    occurred_at: moment,
    recorded_at: moment,
    backdating_reason: nullable(text),
    procedure_code: text,
    procedure_version: integer,
    definition_hash: text,
    regime: text,
    calendar_edition: integer,
    state_before: nullable(json),
    state_after: json,
    clocks: json,
    state_hash: text,
    command_id: text,
    previous_hash: text,
    hash: text,
  },
  indices: [{ name: 'journal_entry_recorded_at_idx', columns: ['recorded_at'] }],
  uniques: [{ name: 'journal_entry_command_id_key', columns: ['command_id'] }],
  foreignKeys: [references('journal_entry_dossier_id_fkey', 'dossier_id', 'dossier', 'id')],
});

/** Part of a commit; the JSON names the fields as the engine does. */
export function insertEntries(entries: readonly JournalEntry[], parameters: SqlParameters): string {
  return `
  journalled AS (
    INSERT INTO journal_entry (
      dossier_id, sequence, kind, event, payload, given, actor, occurred_at, recorded_at, backdating_reason,
      procedure_code, procedure_version, definition_hash, regime, calendar_edition, state_before, state_after,
      clocks, state_hash, command_id, previous_hash, hash
    )
    SELECT written.id, entry.sequence, entry.kind, entry.event, coalesce(entry.payload, 'null'), entry.given,
      entry.actor, entry."occurredAt", entry."recordedAt", entry."backdatingReason", entry."procedureCode",
      entry."procedureVersion", entry."definitionHash", entry.regime, entry."calendarEdition", entry.before,
      entry.after, entry.clocks, entry."stateHash", entry."commandId", entry."previousHash", entry.hash
    FROM written, json_to_recordset(${parameters.add(JSON.stringify(entries))}::json) AS entry (
      sequence integer, kind text, event text, payload json, given json, actor json, "occurredAt" timestamptz,
      "recordedAt" timestamptz, "backdatingReason" text, "procedureCode" text, "procedureVersion" integer,
      "definitionHash" text, regime text, "calendarEdition" integer, before json, after json, clocks json,
      "stateHash" text, "commandId" text, "previousHash" text, hash text
    )
  )`;
}

/** A row of the table, read by itself or as PostgreSQL puts it into JSON. */
export interface EntryRow {
  readonly dossier_id: string | number;
  readonly sequence: number;
  readonly kind: EntryKind;
  readonly event: string;
  readonly payload: JsonValue;
  readonly given: JournalEntry['given'];
  readonly actor: JournalEntry['actor'];
  readonly occurred_at: string;
  readonly recorded_at: string;
  readonly backdating_reason: string | null;
  readonly procedure_code: string;
  readonly procedure_version: number;
  readonly definition_hash: string;
  readonly regime: RegimeCode;
  readonly calendar_edition: number;
  readonly state_before: JournalEntry['before'];
  readonly state_after: JournalEntry['after'];
  readonly clocks: JournalEntry['clocks'];
  readonly state_hash: string;
  readonly command_id: string;
  readonly previous_hash: string;
  readonly hash: string;
}

/** The entry exactly as it was sealed, so that its hash can be computed again. */
export function toEntry(dossier: string, row: EntryRow): JournalEntry {
  return {
    dossier,
    sequence: row.sequence,
    kind: row.kind,
    event: row.event,
    payload: row.payload,
    given: row.given,
    actor: row.actor,
    occurredAt: parseMoment(row.occurred_at),
    recordedAt: parseMoment(row.recorded_at),
    backdatingReason: row.backdating_reason,
    procedureCode: row.procedure_code,
    procedureVersion: row.procedure_version,
    definitionHash: row.definition_hash,
    regime: row.regime,
    calendarEdition: row.calendar_edition,
    before: row.state_before,
    after: row.state_after,
    clocks: row.clocks,
    stateHash: row.state_hash,
    commandId: row.command_id,
    previousHash: row.previous_hash,
    hash: row.hash,
  };
}

/** A dossier's journal from its first entry; empty when there is no such dossier. */
export async function readJournal(executor: Executor, code: string): Promise<JournalEntry[]> {
  const { rows } = await executor.query<EntryRow>({
    name: 'journal-entry-read',
    text: `SELECT entry.* FROM journal_entry AS entry JOIN dossier ON dossier.id = entry.dossier_id
           WHERE dossier.code = $1 ORDER BY entry.sequence`,
    values: [code],
  });
  return rows.map((row) => toEntry(code, row));
}

/** Whose entry it is, and its two dates. */
export interface EntryMark {
  readonly user: string;
  readonly occurredAt: Instant;
  readonly recordedAt: Instant;
}

export async function findEntryMark(
  executor: Executor,
  code: string,
  sequence: number,
): Promise<EntryMark | null> {
  const { rows } = await executor.query<EntryMark>({
    name: 'journal-entry-find-mark',
    text: `SELECT entry.actor ->> 'user' AS user, entry.occurred_at AS "occurredAt",
             entry.recorded_at AS "recordedAt"
           FROM journal_entry AS entry JOIN dossier ON dossier.id = entry.dossier_id
           WHERE dossier.code = $1 AND entry.sequence = $2`,
    values: [code, sequence],
  });
  return rows[0] ?? null;
}
