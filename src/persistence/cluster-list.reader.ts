import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { StoredCluster } from './cluster.store.js';
import type { Executor } from './database.js';
import type { Page } from './page-cursor.js';

export interface RegisterFilter {
  readonly provinces: readonly PartyCode[];
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

/** By code. Throws `BadCursor`. */
export function listClusters(executor: Executor, filter: RegisterFilter): Promise<Page<StoredCluster>> {
  return Promise.reject(new Error(`Not written yet: ${typeof executor} ${filter.limit}`));
}
