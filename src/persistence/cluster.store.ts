import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { describeTable, jsonb, nullable, numeric, primary, references, text, words } from './schema.js';
import type { Executor } from './database.js';
import { toWords } from './search-words.js';

/** An industrial cluster as the register has it. */
export interface StoredCluster {
  readonly code: string;
  readonly province: PartyCode;
  readonly name: string;
  /** As the source wrote it. */
  readonly nameSource: string;
  readonly district: string | null;
  readonly commune: string | null;
  readonly areaHectares: number | null;
  readonly industrialLandHectares: number | null;
  /** Industrial land that is leased or sub-leased. */
  readonly leasedHectares: number | null;
  /** Industrial land that a project was granted (chấp thuận chủ trương, GCN đăng ký đầu tư) and that is not leased yet. */
  readonly grantedHectares: number | null;
  readonly trades: readonly string[];
  readonly status: string;
  readonly investor: PartyCode | null;
  /** The decision of establishment or change: number, date, issuer. */
  readonly decision: JsonValue;
  readonly source: JsonValue;
  readonly notes: JsonValue;
}

export const ClusterEntity = describeTable({
  name: 'cluster',
  columns: {
    code: primary(text, 'cluster_pkey'),
    province_code: text,
    name: text,
    name_source: text,
    district: nullable(text),
    area_hectares: nullable(numeric),
    industrial_land_hectares: nullable(numeric),
    trades: jsonb,
    status: text,
    investor_code: nullable(text),
    decision: jsonb,
    source: jsonb,
    notes: jsonb,
    words,
    commune: nullable(text),
    leased_hectares: nullable(numeric),
    granted_hectares: nullable(numeric),
  },
  indices: [
    { name: 'cluster_province_code_idx', columns: ['province_code', 'code'] },
    // TypeORM cannot say GIN; the schema golden holds it.
    { name: 'cluster_words_idx', columns: ['words'], synchronize: false },
  ],
  foreignKeys: [
    references('cluster_province_code_fkey', 'province_code', 'unit', 'code'),
    references('cluster_investor_code_fkey', 'investor_code', 'investor', 'code'),
  ],
});

/** A row of `cluster` as a `StoredCluster`; `float8` holds every number of hectares that JavaScript can. */
export const SELECT_CLUSTER = `cluster.code, cluster.province_code AS province, cluster.name,
  cluster.name_source AS "nameSource", cluster.district, cluster.commune, cluster.area_hectares::float8 AS "areaHectares",
  cluster.industrial_land_hectares::float8 AS "industrialLandHectares",
  cluster.leased_hectares::float8 AS "leasedHectares", cluster.granted_hectares::float8 AS "grantedHectares", cluster.trades, cluster.status,
  cluster.investor_code AS investor, cluster.decision, cluster.source, cluster.notes`;

export class ClusterStore {
  constructor(private readonly executor: Executor) {}

  async find(code: string): Promise<StoredCluster | null> {
    const { rows } = await this.executor.query<StoredCluster>(
      `SELECT ${SELECT_CLUSTER} FROM cluster WHERE code = $1`,
      [code],
    );
    return rows[0] ?? null;
  }

  /** The same, held until the transaction ends, so that two who change it do so one after the other. */
  async lock(code: string): Promise<StoredCluster | null> {
    const { rows } = await this.executor.query<StoredCluster>(
      `SELECT ${SELECT_CLUSTER} FROM cluster WHERE code = $1 FOR UPDATE`,
      [code],
    );
    return rows[0] ?? null;
  }

  /** Inserts, or replaces everything but the code; `writeCluster` keeps the history of what it replaces. */
  async upsert(clusters: readonly StoredCluster[]): Promise<void> {
    await this.executor.query(
      `INSERT INTO cluster (
         code, province_code, name, name_source, district, commune, area_hectares, industrial_land_hectares,
         leased_hectares, granted_hectares, trades, status, investor_code, decision, source, notes, words
       )
       SELECT code, province, name, "nameSource", district, commune, "areaHectares", "industrialLandHectares",
         "leasedHectares", "grantedHectares", trades, status, investor, coalesce(decision, 'null'), coalesce(source, 'null'), coalesce(notes, 'null'),
         array_to_tsvector(words)
       FROM json_to_recordset($1::json) AS cluster (
         code text, province text, name text, "nameSource" text, district text, commune text,
         "areaHectares" numeric, "industrialLandHectares" numeric, "leasedHectares" numeric,
         "grantedHectares" numeric, trades jsonb, status text, investor text, decision jsonb,
         source jsonb, notes jsonb, words text[]
       )
       ON CONFLICT (code) DO UPDATE SET
         province_code = excluded.province_code, name = excluded.name, name_source = excluded.name_source,
         district = excluded.district, commune = excluded.commune, area_hectares = excluded.area_hectares,
         industrial_land_hectares = excluded.industrial_land_hectares,
         leased_hectares = excluded.leased_hectares, granted_hectares = excluded.granted_hectares, trades = excluded.trades,
         status = excluded.status, investor_code = excluded.investor_code, decision = excluded.decision,
         source = excluded.source, notes = excluded.notes, words = excluded.words`,
      [JSON.stringify(clusters.map((cluster) => ({ ...cluster, words: wordsOf(cluster) })))],
    );
  }
}

function wordsOf({ code, name, nameSource, district, commune, trades }: StoredCluster): readonly string[] {
  return toWords(code, name, nameSource, district, commune, ...trades);
}
