import type { Executor } from './database.js';
import { toPage, type Page } from './page-cursor.js';
import { toRegisterQuery, type RegisterFilter } from './register-filter.js';
import { SELECT_UNIT, type StoredSuccession, type StoredUnit } from './unit.store.js';

/** A unit with those who took over from it, and those it took over from. */
export interface UnitListItem extends StoredUnit {
  readonly successors: readonly StoredSuccession[];
  readonly predecessors: readonly StoredSuccession[];
}

/** By code. Throws `BadCursor`. */
export async function listUnits(executor: Executor, filter: RegisterFilter): Promise<Page<UnitListItem>> {
  const query = toRegisterQuery('unit', filter);
  if (query === null) return { items: [], nextCursor: null };
  const { rows } = await executor.query<UnitListItem>(
    `SELECT ${SELECT_UNIT}, ${successions('predecessor_code')} AS successors,
       ${successions('successor_code')} AS predecessors
     FROM unit WHERE ${query.rest}`,
    query.values,
  );
  return toPage(
    rows,
    filter.limit,
    (row) => row,
    ({ code }) => [code],
  );
}

/** The successions that name the unit in `column`, as JSON. */
function successions(column: 'predecessor_code' | 'successor_code'): string {
  return `coalesce((
    SELECT json_agg(json_build_object(
      'from', predecessor_code, 'to', successor_code, 'since', since, 'instrument', instrument,
      'confidence', confidence
    ) ORDER BY since, predecessor_code, successor_code)
    FROM unit_succession WHERE ${column} = unit.code
  ), '[]')`;
}
