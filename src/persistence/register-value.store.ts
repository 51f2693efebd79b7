import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { Instant, LocalDate } from '../../workflows/vocabulary/regime.js';
import type { Executor } from './database.js';
import { decodeCursor, isId, toPage, type Page } from './page-cursor.js';
import { day, describeTable, jsonb, moment, nullable, numbered, text } from './schema.js';

export type RegisterName = 'cluster' | 'investor' | 'secondaryInvestor';

/** What a register was told of one figure; never changed and never removed. */
export interface RegisterValue {
  readonly id: string;
  readonly figure: string;
  readonly value: JsonValue;
  /** The day that the value holds from; null where the source names none. */
  readonly asOf: LocalDate | null;
  /** The dossier that it comes from. */
  readonly dossier: string | null;
  /** The document that says so. */
  readonly source: JsonValue;
  /** Why an officer set it right. */
  readonly reason: string | null;
  readonly recordedBy: string;
  readonly recordedAt: Instant;
}

export type NewRegisterValue = Omit<RegisterValue, 'id'> & { readonly commandId: string | null };

export const RegisterValueEntity = describeTable({
  name: 'register_value',
  columns: {
    id: numbered('register_value_pkey'),
    register: text,
    code: text,
    figure: text,
    value: jsonb,
    as_of: nullable(day),
    dossier_code: nullable(text),
    source: jsonb,
    reason: nullable(text),
    recorded_by: text,
    recorded_at: moment,
    command_id: nullable(text),
  },
  uniques: [{ name: 'register_value_command_id_figure_key', columns: ['command_id', 'figure'] }],
  indices: [
    { name: 'register_value_code_idx', columns: ['register', 'code', 'id'] },
    {
      name: 'register_value_dossier_code_idx',
      columns: ['dossier_code'],
      where: 'dossier_code IS NOT NULL',
    },
  ],
});

const SELECT_VALUE = `id, figure, value, as_of AS "asOf", dossier_code AS dossier, source, reason,
  recorded_by AS "recordedBy", recorded_at AS "recordedAt"`;

export class RegisterValueStore {
  constructor(
    private readonly executor: Executor,
    private readonly register: RegisterName,
  ) {}

  async insert(code: string, values: readonly NewRegisterValue[]): Promise<void> {
    await this.executor.query(
      `INSERT INTO register_value (
         register, code, figure, value, as_of, dossier_code, source, reason, recorded_by, recorded_at, command_id
       )
       SELECT $1, $2, figure, coalesce(value, 'null'), "asOf", dossier, coalesce(source, 'null'), reason,
         "recordedBy", "recordedAt", "commandId"
       FROM json_to_recordset($3::json) AS told (
         figure text, value jsonb, "asOf" date, dossier text, source jsonb, reason text, "recordedBy" text,
         "recordedAt" timestamptz, "commandId" text
       )`,
      [this.register, code, JSON.stringify(values)],
    );
  }

  /** The value in force of each figure: of the latest day, and of that the one told last. */
  async readLatest(code: string): Promise<readonly RegisterValue[]> {
    const { rows } = await this.executor.query<RegisterValue>(
      `SELECT DISTINCT ON (figure) ${SELECT_VALUE} FROM register_value
       WHERE register = $1 AND code = $2
       ORDER BY figure, as_of DESC NULLS LAST, id DESC`,
      [this.register, code],
    );
    return rows;
  }

  async hasCommand(commandId: string): Promise<boolean> {
    const { rows } = await this.executor.query(`SELECT FROM register_value WHERE command_id = $1 LIMIT 1`, [
      commandId,
    ]);
    return rows.length > 0;
  }

  /** Everything that the register was told, what was told last first. Throws `BadCursor`. */
  async list(code: string, limit: number, cursor?: string): Promise<Page<RegisterValue>> {
    const [before = null] = decodeCursor(cursor, [isId]) ?? [];
    const { rows } = await this.executor.query<RegisterValue>(
      `SELECT ${SELECT_VALUE} FROM register_value
       WHERE register = $1 AND code = $2 AND ($3::bigint IS NULL OR id < $3)
       ORDER BY id DESC LIMIT $4`,
      [this.register, code, before, limit + 1],
    );
    return toPage(
      rows,
      limit,
      (row) => row,
      ({ id }) => [id],
    );
  }
}
