import type { Parties } from '../../workflows/vocabulary/facts.js';
import type { Instant } from '../../workflows/vocabulary/regime.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { StateValue } from '../engine/dossier.js';
import type { Executor } from './database.js';

/** That a dossier has moved, and what says who may know. */
export interface ChangedDossier {
  readonly code: string;
  readonly version: number;
  readonly procedure: { readonly code: string };
  readonly value: StateValue;
  readonly facts: { readonly parties: Parties; readonly province: PartyCode };
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
             json_build_object('parties', facts -> 'parties', 'province', province_code) AS facts
           FROM dossier WHERE id IN (SELECT dossier_id FROM recent)`,
    values: [since, limit],
  });
  return rows;
}
