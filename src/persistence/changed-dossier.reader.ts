import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { VisibleDossier } from '../engine/authorize.js';
import type { Executor } from './database.js';

/** That a dossier has moved, and what says who may know. */
export interface ChangedDossier extends VisibleDossier {
  readonly code: string;
  readonly version: number;
}

/** The dossiers with an entry recorded since a moment, the latest first. */
export async function readChangedDossiers(
  executor: Executor,
  since: Instant,
  limit: number,
): Promise<readonly ChangedDossier[]> {
  const { rows } = await executor.query<ChangedDossier>({
    name: 'changed-dossier-read',
    text: `WITH recent AS (
             SELECT dossier_id FROM journal_entry WHERE recorded_at >= $1 ORDER BY recorded_at DESC LIMIT $2
           )
           SELECT code, version, json_build_object('code', procedure_code) AS procedure, value,
             json_build_object(
               'parties', facts -> 'parties', 'province', province_code,
               'seats', coalesce(facts -> 'seats', '[]'), 'recused', coalesce(facts -> 'recused', '[]')
             ) AS facts
           FROM dossier WHERE id IN (SELECT dossier_id FROM recent)`,
    values: [since, limit],
  });
  return rows;
}
