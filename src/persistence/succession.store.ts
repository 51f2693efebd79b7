import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { day, describeTable, jsonb, moment, nullable, primary, text } from './schema.js';

/** One act of law by which units follow others. */
export interface StoredSuccessionAct {
  readonly code: string;
  readonly kind: 'merge' | 'split' | 'rename' | 'dissolve';
  readonly since: LocalDate;
  readonly instrument: string;
  readonly confidence: string;
  readonly note: string | null;
  /** To nobody: who follows is not known. */
  readonly mapping: readonly { readonly from: PartyCode; readonly to: readonly PartyCode[] }[];
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

export const SuccessionEntity = describeTable({
  name: 'succession',
  columns: {
    code: primary(text, 'succession_pkey'),
    kind: text,
    since: day,
    instrument: text,
    confidence: text,
    note: nullable(text),
    mapping: jsonb,
    recorded_by: text,
    recorded_at: moment,
  },
});

export class SuccessionStore {
  constructor(private readonly executor: Executor) {}

  async readAll(): Promise<StoredSuccessionAct[]> {
    const { rows } = await this.executor.query<StoredSuccessionAct>(
      `SELECT code, kind, since, instrument, confidence, note, mapping, recorded_by AS "recordedBy",
         recorded_at AS "recordedAt"
       FROM succession ORDER BY since, code`,
    );
    return rows;
  }

  /** Inserts, or replaces what is said of an act; who recorded it first stays. */
  async upsert(acts: readonly StoredSuccessionAct[]): Promise<void> {
    await this.executor.query(
      `INSERT INTO succession (code, kind, since, instrument, confidence, note, mapping, recorded_by, recorded_at)
       SELECT code, kind, since, instrument, confidence, note, mapping, "recordedBy", "recordedAt"
       FROM json_to_recordset($1::json) AS act (
         code text, kind text, since date, instrument text, confidence text, note text, mapping jsonb,
         "recordedBy" text, "recordedAt" timestamptz
       )
       ON CONFLICT (code) DO UPDATE SET
         kind = excluded.kind, since = excluded.since, instrument = excluded.instrument,
         confidence = excluded.confidence, note = excluded.note, mapping = excluded.mapping`,
      [JSON.stringify(acts)],
    );
  }
}
