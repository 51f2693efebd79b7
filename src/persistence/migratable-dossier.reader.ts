import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';

export interface MigratableFilter {
  readonly procedure: string;
  readonly version: number;
  readonly provinces: readonly PartyCode[];
  /** The id behind which to go on. */
  readonly after: string;
  readonly limit: number;
}

/** The ids of active dossiers on a version of their procedure, in the order of their lodgement. */
export async function findMigratable(
  executor: Executor,
  { procedure, version, provinces, after, limit }: MigratableFilter,
): Promise<readonly string[]> {
  const { rows } = await executor.query<{ id: string }>({
    name: 'dossier-find-migratable',
    text: `SELECT id FROM dossier
           WHERE procedure_code = $1 AND procedure_version = $2 AND status = 'active'
             AND province_code = ANY ($3) AND id > $4
           ORDER BY id LIMIT $5`,
    values: [procedure, version, provinces, after, limit],
  });
  return rows.map(({ id }) => id);
}

/** How many there are in all. */
export async function countMigratable(
  executor: Executor,
  { procedure, version, provinces }: Pick<MigratableFilter, 'procedure' | 'version' | 'provinces'>,
): Promise<number> {
  const { rows } = await executor.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM dossier
     WHERE procedure_code = $1 AND procedure_version = $2 AND status = 'active' AND province_code = ANY ($3)`,
    [procedure, version, provinces],
  );
  return rows[0]?.count ?? 0;
}
