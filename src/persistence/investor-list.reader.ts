import type { Executor } from './database.js';
import { SELECT_INVESTOR, type StoredInvestor } from './investor.store.js';
import { toPage, type Page } from './page-cursor.js';
import { toRegisterQuery, type RegisterFilter } from './register-filter.js';

/** By code. Throws `BadCursor`. */
export async function listInvestors(
  executor: Executor,
  filter: RegisterFilter,
): Promise<Page<StoredInvestor>> {
  const query = toRegisterQuery('investor', filter);
  if (query === null) return { items: [], nextCursor: null };
  const { rows } = await executor.query<StoredInvestor>(
    `SELECT ${SELECT_INVESTOR} FROM investor WHERE ${query.rest}`,
    query.values,
  );
  return toPage(
    rows,
    filter.limit,
    (row) => row,
    ({ code }) => [code],
  );
}
