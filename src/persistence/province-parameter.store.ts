import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { day, describeTable, jsonb, nullable, primary, references, text } from './schema.js';
import type { Executor } from './database.js';

/** What a province sets where the law leaves it open, with the document that sets it. */
export interface StoredProvinceParameter {
  readonly province: PartyCode;
  readonly key: string;
  readonly value: JsonValue;
  readonly source: string;
  readonly confidence: string;
  readonly validFrom: LocalDate | null;
}

export const ProvinceParameterEntity = describeTable({
  name: 'province_parameter',
  columns: {
    province_code: primary(text, 'province_parameter_pkey'),
    key: primary(text, 'province_parameter_pkey'),
    value: jsonb,
    source: text,
    confidence: text,
    valid_from: nullable(day),
  },
  foreignKeys: [references('province_parameter_province_code_fkey', 'province_code', 'unit', 'code')],
});

export class ProvinceParameterStore {
  constructor(private readonly executor: Executor) {}

  async readAll(): Promise<StoredProvinceParameter[]> {
    const { rows } = await this.executor.query<StoredProvinceParameter>(
      `SELECT province_code AS province, key, value, source, confidence, valid_from AS "validFrom"
       FROM province_parameter ORDER BY province_code, key`,
    );
    return rows;
  }

  /** Inserts, or replaces the value and where it comes from. */
  async upsert(parameters: readonly StoredProvinceParameter[]): Promise<void> {
    await this.executor.query(
      `INSERT INTO province_parameter (province_code, key, value, source, confidence, valid_from)
       SELECT province, key, coalesce(value, 'null'), source, confidence, "validFrom"
       FROM json_to_recordset($1::json) AS parameter (
         province text, key text, value jsonb, source text, confidence text, "validFrom" date
       )
       ON CONFLICT (province_code, key) DO UPDATE SET
         value = excluded.value, source = excluded.source, confidence = excluded.confidence,
         valid_from = excluded.valid_from`,
      [JSON.stringify(parameters)],
    );
  }
}
