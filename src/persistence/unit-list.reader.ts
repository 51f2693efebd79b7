import type { RegisterFilter } from './cluster-list.reader.js';
import type { Executor } from './database.js';
import type { Page } from './page-cursor.js';
import type { StoredSuccession, StoredUnit } from './unit.store.js';

/** A unit with those who took over from it, and those it took over from. */
export interface UnitListItem extends StoredUnit {
  readonly successors: readonly StoredSuccession[];
  readonly predecessors: readonly StoredSuccession[];
}

/** By code. Throws `BadCursor`. */
export function listUnits(executor: Executor, filter: RegisterFilter): Promise<Page<UnitListItem>> {
  return Promise.reject(new Error(`Not written yet: ${typeof executor} ${filter.limit}`));
}
