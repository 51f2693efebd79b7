import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { toWords } from './search-words.js';
import { day, describeTable, nullable, primary, references, text, words } from './schema.js';
import type { Executor } from './database.js';

/** An agency, or a province itself; a province is its own province. */
export interface StoredUnit {
  readonly code: PartyCode;
  readonly name: string;
  readonly kind: string;
  readonly parent: PartyCode | null;
  readonly province: PartyCode;
  /** The agency's part of a dossier code, e.g. `000.00.01.H26`. */
  readonly agencyCode: string | null;
  readonly validFrom: LocalDate | null;
  readonly validTo: LocalDate | null;
}

/** One unit may have several successors, and then none of them took over everything. */
export interface StoredSuccession {
  readonly from: PartyCode;
  readonly to: PartyCode;
  readonly since: LocalDate;
  readonly instrument: string;
  readonly confidence: string;
}

/** With the code of the act of law that says so. */
export interface NewSuccession extends StoredSuccession {
  readonly act: string;
}

export const UnitEntity = describeTable({
  name: 'unit',
  columns: {
    code: primary(text, 'unit_pkey'),
    name: text,
    kind: text,
    parent_code: nullable(text),
    province_code: text,
    agency_code: nullable(text),
    valid_from: nullable(day),
    valid_to: nullable(day),
    words,
  },
  indices: [{ name: 'unit_province_code_idx', columns: ['province_code', 'code'] }],
  foreignKeys: [
    references('unit_parent_code_fkey', 'parent_code', 'unit', 'code'),
    references('unit_province_code_fkey', 'province_code', 'unit', 'code'),
  ],
});

export const UnitSuccessionEntity = describeTable({
  name: 'unit_succession',
  columns: {
    predecessor_code: primary(text, 'unit_succession_pkey'),
    successor_code: primary(text, 'unit_succession_pkey'),
    since: day,
    instrument: text,
    confidence: text,
    succession_code: nullable(text),
  },
  foreignKeys: [
    references('unit_succession_predecessor_code_fkey', 'predecessor_code', 'unit', 'code'),
    references('unit_succession_successor_code_fkey', 'successor_code', 'unit', 'code'),
    references('unit_succession_succession_code_fkey', 'succession_code', 'succession', 'code'),
  ],
});

/** A row of `unit` as a `StoredUnit`. */
export const SELECT_UNIT = `unit.code, unit.name, unit.kind, unit.parent_code AS parent, unit.province_code AS province,
  unit.agency_code AS "agencyCode", unit.valid_from AS "validFrom", unit.valid_to AS "validTo"`;

export class UnitStore {
  constructor(private readonly executor: Executor) {}

  async readUnits(): Promise<StoredUnit[]> {
    const { rows } = await this.executor.query<StoredUnit>(
      `SELECT ${SELECT_UNIT} FROM unit ORDER BY unit.code`,
    );
    return rows;
  }

  async readSuccessions(): Promise<StoredSuccession[]> {
    const { rows } = await this.executor.query<StoredSuccession>(
      `SELECT predecessor_code AS "from", successor_code AS "to", since, instrument, confidence
       FROM unit_succession ORDER BY since, predecessor_code, successor_code`,
    );
    return rows;
  }

  /** Inserts, or replaces everything but the code. Parents and children may come in any order. */
  async upsertUnits(units: readonly StoredUnit[]): Promise<void> {
    await this.executor.query(
      `INSERT INTO unit (code, name, kind, parent_code, province_code, agency_code, valid_from, valid_to, words)
       SELECT code, name, kind, parent, province, "agencyCode", "validFrom", "validTo", array_to_tsvector(words)
       FROM json_to_recordset($1::json) AS unit (
         code text, name text, kind text, parent text, province text, "agencyCode" text,
         "validFrom" date, "validTo" date, words text[]
       )
       ON CONFLICT (code) DO UPDATE SET
         name = excluded.name, kind = excluded.kind, parent_code = excluded.parent_code,
         province_code = excluded.province_code, agency_code = excluded.agency_code,
         valid_from = excluded.valid_from, valid_to = excluded.valid_to, words = excluded.words`,
      [JSON.stringify(units.map((unit) => ({ ...unit, words: toWords(unit.code, unit.name) })))],
    );
  }

  /** Whatever these acts said before gives way to what they say now. Only within a transaction. */
  async replaceSuccessions(acts: readonly string[], successions: readonly NewSuccession[]): Promise<void> {
    await this.executor.query('DELETE FROM unit_succession WHERE succession_code = ANY ($1)', [acts]);
    await this.executor.query(
      `INSERT INTO unit_succession (predecessor_code, successor_code, since, instrument, confidence, succession_code)
       SELECT "from", "to", since, instrument, confidence, act
       FROM json_to_recordset($1::json) AS succession (
         "from" text, "to" text, since date, instrument text, confidence text, act text
       )
       ON CONFLICT (predecessor_code, successor_code) DO UPDATE SET
         since = excluded.since, instrument = excluded.instrument, confidence = excluded.confidence,
         succession_code = excluded.succession_code`,
      [JSON.stringify(successions)],
    );
  }
}
