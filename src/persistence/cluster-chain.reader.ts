import type { JsonValue } from '../../workflows/vocabulary/facts.js';
import { SELECT_CHAINED, type ChainedDossier } from './chained-dossier.js';
import type { Executor } from './database.js';

/** A dossier of a cluster's life. */
export interface ClusterDossier extends ChainedDossier {
  readonly openedBy: string | null;
  /** Of a handover: its list, confirmed by two sides. */
  readonly assets: JsonValue;
  /** Of the construction: the last report on how full the cluster is. */
  readonly occupancy: JsonValue;
}

/**
 * The dossiers that name the cluster, those that its register was told by (an establishment knows no code yet), and
 * whatever they opened; in the order in which they were accepted.
 */
export async function readClusterChain(
  executor: Executor,
  cluster: string,
): Promise<readonly ClusterDossier[]> {
  const { rows } = await executor.query<ClusterDossier>(
    `WITH RECURSIVE chain AS (
       (SELECT id FROM dossier WHERE cluster_code = $1
        UNION
        SELECT dossier.id FROM register_value AS told JOIN dossier ON dossier.code = told.dossier_code
        WHERE told.register = 'cluster' AND told.code = $1)
       UNION
       SELECT link.opened_id FROM chain JOIN dossier_link AS link ON link.opener_id = chain.id
     )
     SELECT ${SELECT_CHAINED}, opener.code AS "openedBy", dossier.facts -> 'assets' AS assets,
       dossier.facts #> '{occupancy,-1}' AS occupancy
     FROM chain JOIN dossier ON dossier.id = chain.id
     LEFT JOIN dossier_link AS link ON link.opened_id = dossier.id
     LEFT JOIN dossier AS opener ON opener.id = link.opener_id
     ORDER BY dossier.accepted_on, dossier.id`,
    [cluster],
  );
  return rows;
}
