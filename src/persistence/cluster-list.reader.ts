import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { SELECT_CLUSTER, type StoredCluster } from './cluster.store.js';
import type { Executor } from './database.js';
import { toPage, type Page } from './page-cursor.js';
import { toRegisterQuery, type RegisterFilter } from './register-filter.js';

export type { RegisterFilter };

/** By code. Throws `BadCursor`. */
export async function listClusters(executor: Executor, filter: RegisterFilter): Promise<Page<StoredCluster>> {
  const query = toRegisterQuery('cluster', filter);
  if (query === null) return { items: [], nextCursor: null };
  const { rows } = await executor.query<StoredCluster>(
    `SELECT ${SELECT_CLUSTER} FROM cluster WHERE ${query.rest}`,
    query.values,
  );
  return toPage(
    rows,
    filter.limit,
    (row) => row,
    ({ code }) => [code],
  );
}

/** Every cluster of some provinces, by code; a province has some dozens. */
export async function readAllClusters(
  executor: Executor,
  provinces: readonly PartyCode[],
): Promise<readonly StoredCluster[]> {
  const { rows } = await executor.query<StoredCluster>(
    `SELECT ${SELECT_CLUSTER} FROM cluster WHERE cluster.province_code = ANY ($1) ORDER BY cluster.code`,
    [provinces],
  );
  return rows;
}
