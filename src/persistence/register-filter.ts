import type { PartyCode } from '../../workflows/vocabulary/role.js';
import { decodeCursor, isCode } from './page-cursor.js';
import { toWordQuery } from './search-words.js';
import { SqlParameters } from './sql-parameters.js';

/** What the lists of clusters, investors and units are asked for. */
export interface RegisterFilter {
  readonly provinces: readonly PartyCode[];
  /** Words of the name or the code, with or without accents, each from its beginning. */
  readonly q?: string;
  readonly cursor?: string;
  readonly limit: number;
}

export interface RegisterQuery {
  /** What follows WHERE: conditions, order and limit, with one row more than the page. */
  readonly rest: string;
  readonly values: unknown[];
}

/** Pages through a register by code; of one cluster where the register has such; nothing when the search cannot match anything. Throws `BadCursor`. */
export function toRegisterQuery(
  register: string,
  filter: RegisterFilter,
  cluster?: string,
): RegisterQuery | null {
  const parameters = new SqlParameters();
  const conditions = [`${register}.province_code = ANY (${parameters.add(filter.provinces)})`];
  if (cluster !== undefined) conditions.push(`${register}.cluster_code = ${parameters.add(cluster)}`);
  const after = decodeCursor(filter.cursor, [isCode]);
  if (after !== null) conditions.push(`${register}.code > ${parameters.add(after[0])}`);
  const typed = filter.q?.trim() ?? '';
  if (typed !== '') {
    const words = toWordQuery(typed);
    if (words === null) return null;
    conditions.push(`${register}.words @@ ${parameters.add(words)}::tsquery`);
  }
  return {
    rest: `${conditions.join(' AND ')} ORDER BY ${register}.code LIMIT ${parameters.add(filter.limit + 1)}`,
    values: parameters.values,
  };
}
