import type { RegisterFilter } from './cluster-list.reader.js';
import type { Executor } from './database.js';
import type { StoredInvestor } from './investor.store.js';
import type { Page } from './page-cursor.js';

/** By code. Throws `BadCursor`. */
export function listInvestors(executor: Executor, filter: RegisterFilter): Promise<Page<StoredInvestor>> {
  return Promise.reject(new Error(`Not written yet: ${typeof executor} ${filter.limit}`));
}
