import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { EscalationRule } from '../engine/escalation/ladder.js';
import type { Executor } from './database.js';
import { day, describeTable, jsonb, moment, nullable, numbered, references, text } from './schema.js';

export interface StoredEscalationRule extends EscalationRule {
  readonly addedAt: Instant;
  /** The username, or `system` for the ladder of the release. */
  readonly addedBy: string;
}

export type NewEscalationRule = Omit<StoredEscalationRule, 'id'>;

/** Never changed: a rule is ended by a later one. */
export const EscalationRuleEntity = describeTable({
  name: 'escalation_rule',
  columns: {
    id: numbered('escalation_rule_pkey'),
    province_code: nullable(text),
    procedure_code: nullable(text),
    clock_name: nullable(text),
    unit_code: nullable(text),
    ladder: jsonb,
    valid_from: nullable(day),
    valid_to: nullable(day),
    source: text,
    added_at: moment,
    added_by: text,
  },
  foreignKeys: [
    references('escalation_rule_province_code_fkey', 'province_code', 'unit', 'code'),
    references('escalation_rule_unit_code_fkey', 'unit_code', 'unit', 'code'),
  ],
});

const COLUMNS = `id, province_code AS province, procedure_code AS procedure, clock_name AS clock, unit_code AS unit,
  ladder, valid_from AS "validFrom", valid_to AS "validTo", source, added_at AS "addedAt", added_by AS "addedBy"`;

export class EscalationRuleStore {
  constructor(private readonly executor: Executor) {}

  /** Every rule there ever was, the first one first. */
  async readAll(): Promise<StoredEscalationRule[]> {
    const { rows } = await this.executor.query<StoredEscalationRule>(
      `SELECT ${COLUMNS} FROM escalation_rule ORDER BY id`,
    );
    return rows;
  }

  async insert(rule: NewEscalationRule): Promise<StoredEscalationRule> {
    const { rows } = await this.executor.query<StoredEscalationRule>(
      `INSERT INTO escalation_rule (
         province_code, procedure_code, clock_name, unit_code, ladder, valid_from, valid_to, source, added_at, added_by
       ) VALUES ($1, $2, $3, $4, $5::jsonb, $6, $7, $8, $9, $10) RETURNING ${COLUMNS}`,
      [
        rule.province,
        rule.procedure,
        rule.clock,
        rule.unit,
        JSON.stringify(rule.ladder),
        rule.validFrom,
        rule.validTo,
        rule.source,
        rule.addedAt,
        rule.addedBy,
      ],
    );
    const [stored] = rows;
    if (stored === undefined) throw new TypeError('Expected the new rule to be returned.');
    return stored;
  }
}
