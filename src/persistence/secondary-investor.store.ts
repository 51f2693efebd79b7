import type { LocalDate } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';
import { toPage, type Page } from './page-cursor.js';
import { toRegisterQuery, type RegisterFilter } from './register-filter.js';
import { day, describeTable, nullable, numeric, primary, references, text, words } from './schema.js';
import { toWords } from './search-words.js';

/** An enterprise that leases land in a cluster, or was granted a project there (Đ.20–21). */
export interface StoredSecondaryInvestor {
  readonly code: string;
  readonly province: PartyCode;
  readonly cluster: string;
  readonly name: string;
  readonly taxCode: string | null;
  readonly trade: string | null;
  readonly landHectares: number | null;
  readonly landBasis: 'leased' | 'granted';
  readonly since: LocalDate | null;
  readonly until: LocalDate | null;
}

export const SecondaryInvestorEntity = describeTable({
  name: 'secondary_investor',
  columns: {
    code: primary(text, 'secondary_investor_pkey'),
    province_code: text,
    cluster_code: text,
    name: text,
    tax_code: nullable(text),
    trade: nullable(text),
    land_hectares: nullable(numeric),
    land_basis: text,
    since: nullable(day),
    until: nullable(day),
    words,
  },
  checks: [
    { name: 'secondary_investor_land_basis_check', expression: `land_basis IN ('leased', 'granted')` },
  ],
  indices: [
    { name: 'secondary_investor_province_code_idx', columns: ['province_code', 'code'] },
    { name: 'secondary_investor_cluster_code_idx', columns: ['cluster_code', 'code'] },
    // TypeORM cannot say GIN; the schema golden holds it.
    { name: 'secondary_investor_words_idx', columns: ['words'], synchronize: false },
  ],
  foreignKeys: [
    references('secondary_investor_province_code_fkey', 'province_code', 'unit', 'code'),
    references('secondary_investor_cluster_code_fkey', 'cluster_code', 'cluster', 'code'),
  ],
});

const SELECT_SECONDARY = `secondary_investor.code, secondary_investor.province_code AS province,
  secondary_investor.cluster_code AS cluster, secondary_investor.name, secondary_investor.tax_code AS "taxCode",
  secondary_investor.trade, secondary_investor.land_hectares::float8 AS "landHectares",
  secondary_investor.land_basis AS "landBasis", secondary_investor.since, secondary_investor.until`;

export class SecondaryInvestorStore {
  constructor(private readonly executor: Executor) {}

  async lock(code: string): Promise<StoredSecondaryInvestor | null> {
    const { rows } = await this.executor.query<StoredSecondaryInvestor>(
      `SELECT ${SELECT_SECONDARY} FROM secondary_investor WHERE code = $1 FOR UPDATE`,
      [code],
    );
    return rows[0] ?? null;
  }

  async find(code: string): Promise<StoredSecondaryInvestor | null> {
    const { rows } = await this.executor.query<StoredSecondaryInvestor>(
      `SELECT ${SELECT_SECONDARY} FROM secondary_investor WHERE code = $1`,
      [code],
    );
    return rows[0] ?? null;
  }

  /** Those of a province that had not left by a day, by code. */
  async readPresent(province: PartyCode, on: LocalDate): Promise<readonly StoredSecondaryInvestor[]> {
    const { rows } = await this.executor.query<StoredSecondaryInvestor>(
      `SELECT ${SELECT_SECONDARY} FROM secondary_investor
       WHERE province_code = $1 AND (until IS NULL OR until >= $2) ORDER BY code`,
      [province, on],
    );
    return rows;
  }

  /** Inserts, or replaces everything but the code. */
  async upsert(tenant: StoredSecondaryInvestor): Promise<void> {
    const { code, province, cluster, name, taxCode, trade, landHectares, landBasis, since, until } = tenant;
    await this.executor.query(
      `INSERT INTO secondary_investor (
         code, province_code, cluster_code, name, tax_code, trade, land_hectares, land_basis, since, until, words
       ) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, array_to_tsvector($11::text[]))
       ON CONFLICT (code) DO UPDATE SET
         cluster_code = excluded.cluster_code, name = excluded.name, tax_code = excluded.tax_code,
         trade = excluded.trade, land_hectares = excluded.land_hectares, land_basis = excluded.land_basis,
         since = excluded.since, until = excluded.until, words = excluded.words`,
      [
        ...[code, province, cluster, name, taxCode, trade, landHectares, landBasis, since, until],
        toWords(code, name, taxCode, trade),
      ],
    );
  }

  /** By code, of one cluster or of all. Throws `BadCursor`. */
  async list(filter: RegisterFilter, cluster?: string): Promise<Page<StoredSecondaryInvestor>> {
    const query = toRegisterQuery('secondary_investor', filter, cluster);
    if (query === null) return { items: [], nextCursor: null };
    const { rows } = await this.executor.query<StoredSecondaryInvestor>(
      `SELECT ${SELECT_SECONDARY} FROM secondary_investor WHERE ${query.rest}`,
      query.values,
    );
    return toPage(
      rows,
      filter.limit,
      (row) => row,
      ({ code }) => [code],
    );
  }
}
