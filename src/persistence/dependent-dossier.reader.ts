import type { Facts } from '../../workflows/vocabulary/facts.js';
import type { PartyCode } from '../../workflows/vocabulary/role.js';
import type { Executor } from './database.js';

/** A dossier that says that it waits for others. */
export interface DependentDossier {
  readonly code: string;
  readonly facts: Facts;
}

/** The dossiers of a province, not yet ended, that wait for one of these names; in the order of their codes. */
export async function readDependents(
  executor: Executor,
  province: PartyCode,
  names: readonly string[],
): Promise<readonly DependentDossier[]> {
  const { rows } = await executor.query<DependentDossier>({
    name: 'dependent-dossier-read',
    text: `SELECT code, facts FROM dossier
           WHERE province_code = $1 AND status <> 'ended' AND EXISTS (
             SELECT FROM jsonb_to_recordset(facts -> 'dependsOn') AS dependency (task text, dossier text)
             WHERE dependency.dossier = ANY ($2) OR dependency.task = ANY ($2)
           )
           ORDER BY code`,
    values: [province, names],
  });
  return rows;
}
