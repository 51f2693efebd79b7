import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { describeTable, jsonb, nullable, primary, references, text, words } from './schema.js';
import type { Executor } from './database.js';
import { toWords } from './search-words.js';

/** A company or cooperative that builds and runs clusters, or asks to. */
export interface StoredInvestor {
  readonly code: PartyCode;
  readonly province: PartyCode;
  readonly name: string;
  readonly taxCode: string | null;
  readonly source: JsonValue;
}

export const InvestorEntity = describeTable({
  name: 'investor',
  columns: {
    code: primary(text, 'investor_pkey'),
    province_code: text,
    name: text,
    tax_code: nullable(text),
    source: jsonb,
    words,
  },
  indices: [
    { name: 'investor_province_code_idx', columns: ['province_code', 'code'] },
    // TypeORM cannot say GIN; the schema golden holds it.
    { name: 'investor_words_idx', columns: ['words'], synchronize: false },
  ],
  foreignKeys: [references('investor_province_code_fkey', 'province_code', 'unit', 'code')],
});

/** A row of `investor` as a `StoredInvestor`. */
export const SELECT_INVESTOR = `investor.code, investor.province_code AS province, investor.name,
  investor.tax_code AS "taxCode", investor.source`;

export class InvestorStore {
  constructor(private readonly executor: Executor) {}

  async find(code: PartyCode): Promise<StoredInvestor | null> {
    const { rows } = await this.executor.query<StoredInvestor>(
      `SELECT ${SELECT_INVESTOR} FROM investor WHERE code = $1`,
      [code],
    );
    return rows[0] ?? null;
  }

  async findByTaxCode(province: PartyCode, taxCode: string): Promise<StoredInvestor | null> {
    const { rows } = await this.executor.query<StoredInvestor>(
      `SELECT ${SELECT_INVESTOR} FROM investor WHERE province_code = $1 AND tax_code = $2 ORDER BY code LIMIT 1`,
      [province, taxCode],
    );
    return rows[0] ?? null;
  }

  /** Whoever tells the register of a province waits for whoever tells it already: neither sees the other's new entry. */
  async lockProvince(province: PartyCode): Promise<void> {
    await this.executor.query('SELECT FROM unit WHERE code = $1 FOR NO KEY UPDATE', [province]);
  }

  /** Inserts, or replaces everything but the code. */
  async upsert(investors: readonly StoredInvestor[]): Promise<void> {
    await this.executor.query(
      `INSERT INTO investor (code, province_code, name, tax_code, source, words)
       SELECT code, province, name, "taxCode", coalesce(source, 'null'), array_to_tsvector(words)
       FROM json_to_recordset($1::json) AS investor (
         code text, province text, name text, "taxCode" text, source jsonb, words text[]
       )
       ON CONFLICT (code) DO UPDATE SET
         province_code = excluded.province_code, name = excluded.name, tax_code = excluded.tax_code,
         source = excluded.source, words = excluded.words`,
      [JSON.stringify(investors.map((investor) => ({ ...investor, words: wordsOf(investor) })))],
    );
  }
}

function wordsOf({ code, name, taxCode }: StoredInvestor): readonly string[] {
  return toWords(code, name, taxCode);
}
