import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import {
  bigint,
  day,
  describeTable,
  integer,
  jsonb,
  moment,
  nullable,
  numbered,
  references,
  text,
} from './schema.js';

/** A rung that fired, or was overtaken by a later one before it could be said. */
export interface NewEscalation {
  readonly dossierId: string;
  readonly clock: string;
  readonly run: number;
  readonly rung: string;
  readonly kind: 'reminder' | 'escalation';
  readonly dueOn: LocalDate;
  readonly plannedAt: Instant;
  readonly firedAt: Instant;
  /** The rung that was said in its place; null when it was said itself. */
  readonly overtakenBy: string | null;
  /** The user names of those who were told. */
  readonly recipients: readonly string[];
  /** Vietnamese. */
  readonly sentence: string;
}

export const EscalationEntity = describeTable({
  name: 'escalation',
  columns: {
    id: numbered('escalation_pkey'),
    dossier_id: bigint,
    clock_name: text,
    run: integer,
    rung: text,
    kind: text,
    due_on: day,
    planned_at: moment,
    fired_at: moment,
    overtaken_by: nullable(text),
    recipients: jsonb,
    sentence: text,
  },
  uniques: [
    {
      name: 'escalation_dossier_id_clock_name_run_rung_key',
      columns: ['dossier_id', 'clock_name', 'run', 'rung'],
    },
  ],
  foreignKeys: [references('escalation_dossier_id_fkey', 'dossier_id', 'dossier', 'id')],
});

/** A rung of one run of a clock. */
export interface FiredRung {
  readonly clock: string;
  readonly run: number;
  readonly rung: string;
}

export class EscalationStore {
  constructor(private readonly executor: Executor) {}

  /** The rungs of a dossier's clocks that have fired or were overtaken. */
  async readFired(dossierId: string): Promise<FiredRung[]> {
    const { rows } = await this.executor.query<FiredRung>({
      name: 'escalation-read-fired',
      text: 'SELECT clock_name AS clock, run, rung FROM escalation WHERE dossier_id = $1',
      values: [dossierId],
    });
    return rows;
  }

  async insert(escalations: readonly NewEscalation[]): Promise<void> {
    await this.executor.query({
      name: 'escalation-insert',
      text: `INSERT INTO escalation (
               dossier_id, clock_name, run, rung, kind, due_on, planned_at, fired_at, overtaken_by, recipients, sentence
             )
             SELECT "dossierId", clock, run, rung, kind, "dueOn", "plannedAt", "firedAt", "overtakenBy", recipients,
               sentence
             FROM json_to_recordset($1::json) AS escalation (
               "dossierId" bigint, clock text, run integer, rung text, kind text, "dueOn" date,
               "plannedAt" timestamptz, "firedAt" timestamptz, "overtakenBy" text, recipients jsonb, sentence text
             )`,
      values: [JSON.stringify(escalations)],
    });
  }
}
